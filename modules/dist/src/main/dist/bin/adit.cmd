@echo off
rem Starts Adit on Windows. Not tested: only Linux x86-64 is.
setlocal
set "home=%~dp0.."
if not defined ADIT_MEMORY set "ADIT_MEMORY=1g"
chcp 65001 >nul
"%home%\runtime\bin\java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -Xmx%ADIT_MEMORY% ^
 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dadit.home=%home%" -cp "%home%\lib\*" adit.cli.Main %*
