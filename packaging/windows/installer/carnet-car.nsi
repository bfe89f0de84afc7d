; The setup of Carnet CAR: per user without administrator rights, or for all users where IT says so.
; Compiled by windows/setup.py, which gives every ${…} below that is not defined here. Flags and exit codes: ../README.md
;
; Everything of the program is in $INSTDIR\app. An upgrade is unpacked beside it and takes its place in one
; move: a full disk, a crash or a running program leaves the old version whole, and nothing of it remains after.
Unicode true
Target amd64-unicode
SetCompressor ${COMPRESSOR}
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user ; never asks for a password; who is elevated already may say /ALLUSERS
CRCCheck force

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WordFunc.nsh

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define RUNNING 5
!define NEWER_INSTALLED 6
!define INSTALLED_OTHERWISE 7
!define NO_RIGHTS 8
!define UNUSABLE_FOLDER 9
!define OLD_WINDOWS 10

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir ""
BrandingText "${NAME} ${VERSION}"
Var ForAllUsers
Var DataFolder

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_WELCOMEFINISHPAGE_BITMAP "${WELCOME}"
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH AspectFitHeight
!define MUI_HEADERIMAGE
!define MUI_HEADERIMAGE_BITMAP "${HEADER}"
!define MUI_HEADERIMAGE_RIGHT
!define MUI_WELCOMEPAGE_TITLE "$(WELCOME_TITLE)"
!define MUI_WELCOMEPAGE_TEXT "$(WELCOME_TEXT)"
!define MUI_FINISHPAGE_TEXT "$(FINISH_TEXT)"
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_TEXT "$(OPEN_NOW)"
!define MUI_FINISHPAGE_RUN_FUNCTION OpenProgram
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(DATA_IS_KEPT)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "French" ; the first is for those whose Windows speaks neither
!insertmacro MUI_LANGUAGE "English"
!include french.nsh
!include english.nsh

VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
!macro VersionResource LANGUAGE DESCRIPTION
  VIAddVersionKey /LANG=${LANGUAGE} ProductName "${NAME}"
  VIAddVersionKey /LANG=${LANGUAGE} FileDescription "${DESCRIPTION}"
  VIAddVersionKey /LANG=${LANGUAGE} CompanyName "${PUBLISHER}"
  VIAddVersionKey /LANG=${LANGUAGE} LegalCopyright "${COPYRIGHT}"
  VIAddVersionKey /LANG=${LANGUAGE} FileVersion "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} ProductVersion "${VERSION}"
!macroend
!insertmacro VersionResource ${LANG_FRENCH} "Installation de ${NAME}"
!insertmacro VersionResource ${LANG_ENGLISH} "${NAME} setup"

!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

!macro Refuse CODE TEXT
  MessageBox MB_OK|MB_ICONSTOP "${TEXT}" /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend

; Both the setup and the uninstaller ask these questions.
!macro SharedFunctions UN
; The data is always the person's own, also when the program is for all users.
Function ${UN}FindData
  SetShellVarContext current
  StrCpy $DataFolder "$LOCALAPPDATA\${NAME}"
FunctionEnd

Function ${UN}ChooseScope
  ${If} $ForAllUsers == 1
    SetShellVarContext all
  ${Else}
    SetShellVarContext current
  ${EndIf}
FunctionEnd

Function ${UN}RefuseWithoutRights
  ${If} $ForAllUsers == 1
    UserInfo::GetAccountType
    Pop $0
    ${If} $0 != "Admin"
      !insertmacro Refuse ${NO_RIGHTS} "$(RIGHTS_NEEDED)"
    ${EndIf}
  ${EndIf}
FunctionEnd

; A running program holds its file: Windows does not open it for writing.
Function ${UN}RefuseWhileRunning
  again:
  ${If} ${FileExists} "$INSTDIR\app\${EXECUTABLE}"
    ClearErrors
    FileOpen $0 "$INSTDIR\app\${EXECUTABLE}" a
    ${If} ${Errors}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IS_RUNNING)" /SD IDCANCEL IDRETRY again
      SetErrorLevel ${RUNNING}
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
FunctionEnd
!macroend
!insertmacro SharedFunctions ""
!insertmacro SharedFunctions "un."

Function .onInit
  SetRegView 64
  ; Asked of the registry: to a program, Windows may claim to be older than it is.
  ReadRegStr $0 HKLM "Software\Microsoft\Windows NT\CurrentVersion" "CurrentBuildNumber"
  ${If} $0 < ${OLDEST_BUILD}
    !insertmacro Refuse ${OLD_WINDOWS} "$(WINDOWS_TOO_OLD)"
  ${EndIf}
  StrCpy $ForAllUsers 0
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/ALLUSERS" $R1
  ${IfNot} ${Errors}
    StrCpy $ForAllUsers 1
  ${EndIf}
  Call RefuseWithoutRights
  Call FindData
  Call ChooseScope
  Call RefuseBesideAnother
  Call RefuseDowngrade
  Call ChooseFolder
FunctionEnd

Function RefuseBesideAnother
  ReadRegStr $R1 HKLM "${INSTALLER_KEY}" "Kind"
  ${If} $R1 == "msi"
    !insertmacro Refuse ${INSTALLED_OTHERWISE} "$(INSTALLED_BY_MSI)"
  ${EndIf}
  ${If} $ForAllUsers == 0
    ReadRegStr $R1 HKLM "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $R1 != ""
      !insertmacro Refuse ${INSTALLED_OTHERWISE} "$(INSTALLED_FOR_ALL)"
    ${EndIf}
  ${EndIf}
FunctionEnd

; The data of a newer version cannot be read by an older one.
Function RefuseDowngrade
  ReadRegStr $R1 SHCTX "${UNINSTALL_KEY}" "DisplayVersion"
  ${If} $R1 != ""
    ${VersionCompare} "$R1" "${VERSION}" $R2
    ${If} $R2 == 1
      !insertmacro Refuse ${NEWER_INSTALLED} "$(IS_NEWER)"
    ${EndIf}
  ${EndIf}
FunctionEnd

; /D= first, then where the program is already, then the usual place.
Function ChooseFolder
  ${If} $INSTDIR == ""
    ReadRegStr $INSTDIR SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ${EndIf}
  ${If} $INSTDIR == ""
    ${If} $ForAllUsers == 1
      StrCpy $INSTDIR "$PROGRAMFILES64\${NAME}"
    ${Else}
      StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${NAME}"
    ${EndIf}
  ${EndIf}
FunctionEnd

; Not too deep for Windows, not the folder of the data, and no folder `app` that is somebody else's.
Function RefuseUnusableFolder
  StrLen $1 $INSTDIR
  ${If} $1 > ${LONGEST_FOLDER}
    !insertmacro Refuse ${UNUSABLE_FOLDER} "$(FOLDER_TOO_DEEP)"
  ${EndIf}
  StrLen $1 $DataFolder
  StrCpy $2 $INSTDIR $1
  ${If} $2 == $DataFolder
    !insertmacro Refuse ${UNUSABLE_FOLDER} "$(FOLDER_HAS_OTHERS)"
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\app\*.*"
  ${AndIfNot} ${FileExists} "$INSTDIR\app\${EXECUTABLE}"
    !insertmacro Refuse ${UNUSABLE_FOLDER} "$(FOLDER_HAS_OTHERS)"
  ${EndIf}
  ClearErrors
  CreateDirectory "$INSTDIR"
  FileOpen $0 "$INSTDIR\write.test" w
  ${If} ${Errors}
    !insertmacro Refuse ${UNUSABLE_FOLDER} "$(FOLDER_NOT_WRITABLE)"
  ${EndIf}
  FileClose $0
  Delete "$INSTDIR\write.test"
FunctionEnd

Function RemoveStaging
  SetOutPath "$TEMP" ; a folder that is somebody's current one cannot be removed
  RMDir /r "$INSTDIR\app.new"
  Delete "$INSTDIR\uninstall.new"
  RMDir "$INSTDIR" ; only when nothing is in it
FunctionEnd

Function .onInstFailed
  Call RemoveStaging
FunctionEnd

Section
  Call ChooseScope
  Call RefuseWhileRunning
  Call RefuseUnusableFolder
  RMDir /r "$INSTDIR\app.new" ; of an installation that was cut short
  RMDir /r "$INSTDIR\app.old"
  ClearErrors
  !include "${FILES}"
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.new"
  ${If} ${Errors}
    Call RemoveStaging
    Abort "$(NOT_WRITTEN)"
  ${EndIf}
  Call TakeOldPlace
  Call WriteRegistry
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\app\${EXECUTABLE}" "" "" 0 SW_SHOWNORMAL "" "$(WHAT_IT_IS)"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)' ; associations have changed
SectionEnd

Function TakeOldPlace
  ${If} ${FileExists} "$INSTDIR\app\*.*"
    ClearErrors
    Rename "$INSTDIR\app" "$INSTDIR\app.old"
    ${If} ${Errors}
      Call RemoveStaging
      !insertmacro Refuse ${RUNNING} "$(IS_RUNNING)"
    ${EndIf}
  ${EndIf}
  ClearErrors
  Rename "$INSTDIR\app.new" "$INSTDIR\app"
  ${If} ${Errors}
    Rename "$INSTDIR\app.old" "$INSTDIR\app"
    Call RemoveStaging
    Abort "$(NOT_WRITTEN)"
  ${EndIf}
  Delete "$INSTDIR\uninstall.exe"
  Rename "$INSTDIR\uninstall.new" "$INSTDIR\uninstall.exe"
  RMDir /r "$INSTDIR\app.old"
FunctionEnd

Function WriteRegistry
  ReadRegStr $0 SHCTX "Software\Classes\${SUFFIX}" ""
  ${If} $0 == "" ; what somebody else opens stays theirs; we are then in « Open with »
    WriteRegStr SHCTX "Software\Classes\${SUFFIX}" "" "${PROGID}"
  ${EndIf}
  WriteRegStr SHCTX "Software\Classes\${SUFFIX}" "Content Type" "${MIME_TYPE}"
  WriteRegStr SHCTX "Software\Classes\${SUFFIX}\OpenWithProgids" "${PROGID}" ""
  WriteRegStr SHCTX "Software\Classes\${PROGID}" "" "$(HAND_OVER_PACKAGE)"
  WriteRegStr SHCTX "Software\Classes\${PROGID}\DefaultIcon" "" "$INSTDIR\app\${EXECUTABLE},0"
  WriteRegStr SHCTX "Software\Classes\${PROGID}\shell\open\command" "" '"$INSTDIR\app\${EXECUTABLE}" "%1"'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\app\${EXECUTABLE},0"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" $0
  ${If} $ForAllUsers == 1
    WriteRegStr HKLM "${INSTALLER_KEY}" "Kind" "setup"
  ${EndIf}
FunctionEnd

; Through the desktop, so that a setup with administrator rights does not hand them on.
Function OpenProgram
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\app\${EXECUTABLE}"'
FunctionEnd

Function un.onInit
  SetRegView 64
  StrCpy $ForAllUsers 0
  ReadRegStr $0 HKLM "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 == $INSTDIR
    StrCpy $ForAllUsers 1
  ${EndIf}
  Call un.RefuseWithoutRights
  Call un.FindData
  Call un.ChooseScope
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/PURGE" $R1
  ${IfNot} ${Errors}
    MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(PURGE_WARNING)" /SD IDYES IDYES purge_is_meant
    Abort
    purge_is_meant:
  ${EndIf}
FunctionEnd

Section Uninstall
  Call un.ChooseScope
  Call un.RefuseWhileRunning
  ${If} ${FileExists} "$INSTDIR\app\${EXECUTABLE}"
    RMDir /r "$INSTDIR\app"
    RMDir /r "$INSTDIR\app.new"
    RMDir /r "$INSTDIR\app.old"
  ${EndIf}
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; only when nothing else is in it
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegValue SHCTX "Software\Classes\${SUFFIX}\OpenWithProgids" "${PROGID}"
  DeleteRegKey /ifempty SHCTX "Software\Classes\${SUFFIX}\OpenWithProgids"
  ReadRegStr $0 SHCTX "Software\Classes\${SUFFIX}" ""
  ${If} $0 == "${PROGID}"
    DeleteRegKey SHCTX "Software\Classes\${SUFFIX}"
  ${EndIf}
  DeleteRegKey SHCTX "Software\Classes\${PROGID}"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  ${If} $ForAllUsers == 1
    DeleteRegKey HKLM "${INSTALLER_KEY}"
  ${EndIf}
  Call un.PurgeWhenAsked
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

; The data of the person who asks, never that of others on this computer.
Function un.PurgeWhenAsked
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/PURGE" $R1
  ${If} ${Errors}
    DetailPrint "$(DATA_IS_KEPT)"
  ${Else}
    RMDir /r $DataFolder
  ${EndIf}
FunctionEnd
