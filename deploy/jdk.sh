# For the scripts beside: JAVA_HOME becomes a JDK 25 of this machine, or the script ends with 2.

is_25() { [ -x "$1/bin/javac" ] && "$1/bin/java" -version 2>&1 | grep '"25[."]\|"25-' >/dev/null; }

find_jdk() {
  local candidate on_path
  on_path="$(command -v java || true)"
  if [ -n "$on_path" ]; then
    on_path="$("$on_path" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')"
  fi
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$candidate" ] && is_25 "$candidate"; then
      echo "$candidate"
      return
    fi
  done
  echo "Nyttospår needs a JDK 25. Install one (for example from https://adoptium.net) or set JAVA_HOME to it." >&2
  return 2
}

JAVA_HOME="$(find_jdk)"
export JAVA_HOME
