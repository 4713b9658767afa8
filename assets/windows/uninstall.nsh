; What the app wrote for the person who removes it: that addresses lead to it, and the start at login. A newer version that
; takes the place of an older one keeps both.
!macro customUnInstall
  ${ifNot} ${isUpdated}
    DeleteRegKey HKCU "Software\Classes\arbetsro"
    DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "se.arbetsro.app"
  ${endif}
!macroend
