/* Run the command line that a file holds, in UTF-8, exactly as it stands there, and end as it ended.
   The setup takes `/D=` and `_?=` without quotation marks to the end of the line, which no list of words can say. */
#include <stdio.h>
#include <windows.h>

int wmain(int count, wchar_t **arguments)
{
    static char bytes[4096];
    static wchar_t line[4096];
    STARTUPINFOW startup = {.cb = sizeof startup};
    PROCESS_INFORMATION process;
    DWORD code = 255;
    FILE *file = count == 2 ? _wfopen(arguments[1], L"rb") : NULL;

    if (file == NULL || fread(bytes, 1, sizeof bytes - 1, file) == 0)
        return 254;
    MultiByteToWideChar(CP_UTF8, 0, bytes, -1, line, 4096);
    if (!CreateProcessW(NULL, line, NULL, NULL, FALSE, 0, NULL, NULL, &startup, &process))
        return 253;
    WaitForSingleObject(process.hProcess, INFINITE);
    GetExitCodeProcess(process.hProcess, &code);
    return code;
}
