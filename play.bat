@echo off
rem Starts Stone by Stone: finds a Python from 3.11 to 3.13 and hands over to launch\, which does the rest.
setlocal
for %%v in (3.13 3.12 3.11) do (
    py -%%v -c "" >nul 2>nul && set "python=py -%%v" && goto found
)
python -c "import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))" >nul 2>nul && set "python=python" && goto found
echo Stone by Stone needs Python 3.11, 3.12 or 3.13. It can be had from python.org/downloads. Then start play.bat again.
pause
exit /b 1

:found
%python% -E -S "%~dp0launch" %*
set "result=%errorlevel%"
rem A double click opens a window of its own, which would take its last words along as it closes.
if "%~1"=="" if not "%result%"=="0" pause
exit /b %result%
