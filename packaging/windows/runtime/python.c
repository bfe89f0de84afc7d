/* python.exe: hand the command line to the CPython that lies beside it. Used while freezing, never shipped. */
#include <windows.h>

int wmain(int count, wchar_t **arguments)
{
    HMODULE library = LoadLibraryW(L"python313.dll");
    int (*main_of_python)(int, wchar_t **);

    if (library == NULL)
        return 101;
    main_of_python = (int (*)(int, wchar_t **))(void *)GetProcAddress(library, "Py_Main");
    return main_of_python == NULL ? 102 : main_of_python(count, arguments);
}
