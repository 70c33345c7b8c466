@echo off
rem Runs Yuanpu from the folder of the zip.
rem   YUANPU_JAVA_OPTS   more options for the JVM, for example -Xmx4g
rem   JAVA_HOME          the JDK to run with; otherwise the java of the path
setlocal
set "HERE=%~dp0."
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo yuanpu: no java found; install a JDK 17 or newer, or point JAVA_HOME at one 1>&2
    exit /b 4
)
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xmx512m %YUANPU_JAVA_OPTS% "-Dyuanpu.home=%HERE%" -jar "%HERE%\yuanpu.jar" %*
exit /b %ERRORLEVEL%
