package org.yuanpu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuanpu.ontology.Base;

/** Search among as many names as three thousand reports have. */
class SearchAtScaleTest {

    private static final int THINGS = 500_000;

    /** Tells the time that the work takes, whatever else the machine does. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final List<String> WORDS =
            List.of(
                    "东湖", "南山", "西江", "北岭", "中原", "新区", "高新", "经济", "技术", "智能", "装备", "制造", "材料",
                    "生物", "医药", "物流", "港口", "铁路", "公路", "水库", "电站", "光伏", "储能", "电池", "汽车", "零部件",
                    "学校", "医院", "改造", "扩建", "一期", "二期", "三期", "甲乙", "丙丁", "戊己", "庚辛", "壬癸");
    private static final List<String> ENDS =
            List.of("项目", "工程", "产业园", "工业园", "基地", "有限公司", "集团", "中心", "增加值", "总量");
    private static final List<String> TYPES =
            List.of("Project", "Park", "Enterprise", "Honor", "Indicator");

    private static Thing[] things;

    @BeforeAll
    static void name() {
        Random random = new Random(7);
        things = IntStream.range(0, THINGS).mapToObj(i -> thing(i, random)).toArray(Thing[]::new);
        things[THINGS / 2] = thing("Park", "珞璜湾工业园");
        Matches.rehearse(() -> Stream.of(things));
    }

    private static Thing thing(int i, Random random) {
        StringBuilder name = new StringBuilder();
        for (int words = 2 + random.nextInt(3); words > 0; words--) {
            name.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        name.append(ENDS.get(random.nextInt(ENDS.size())));
        return thing(TYPES.get(i % TYPES.size()), name.toString());
    }

    private static Thing thing(String type, String name) {
        String iri = Base.DEFAULT.iri() + type + "/0/" + name;
        return Thing.of(iri, type, "0", List.of(Thing.Name.of(name)));
    }

    /** As a server does it that has read its store. */
    @ParameterizedTest
    @CsvSource({
        "珞璜, 1",
        "lhwgyy, 1",
        "珞璜湾工业园, 1",
        "wgyy, 1",
        "项目, 10000",
        "高新技术, 500",
        "a, 0",
        "gy, 10000",
        "没有这样的名称, 0"
    })
    void half_a_million_names_are_looked_through_in_a_tenth_of_a_second(String wanted, int least) {
        long start = CLOCK.getCurrentThreadCpuTime();
        Matches matches = Matches.among(Stream.of(things), wanted, Optional.empty(), 40);
        Duration taken = Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - start);
        assertThat(matches.total()).isGreaterThanOrEqualTo(least);
        assertThat(matches.best()).hasSizeLessThanOrEqualTo(40);
        assertThat(taken).isLessThan(Duration.ofMillis(100));
    }

    @ParameterizedTest
    @CsvSource({"珞璜", "wgyy", "储能电池", "gxjs", "三期"})
    void nothing_that_matches_is_passed_over(String wanted) {
        String folded = Thing.fold(wanted);
        Thing[] some = Arrays.copyOfRange(things, THINGS / 2, THINGS / 2 + 20_000);
        long plain =
                Stream.of(some)
                        .filter(
                                t ->
                                        t.folded().contains(folded)
                                                || folded.matches("[a-z0-9]{2,}")
                                                        && Letters.in(t.folded(), folded))
                        .count();
        assertThat(Matches.among(Stream.of(some), wanted, Optional.empty(), 1).total())
                .isEqualTo((int) plain);
    }
}
