# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034,SC2154
# Shared by app/run and tests/run: the distribution's packages, and how a preset is configured and built.
# Needs nothing that a bare Debian 12 or Ubuntu 24.04 container lacks. Everything it says goes to stderr,
# so that `app/run returns --format json` leaves only JSON on stdout.

# Names differ between releases: of a|b, the first one that apt knows is installed.
build_packages=(
    cmake ninja-build g++ pkg-config
    qt6-base-dev qt6-charts-dev\|libqt6charts6-dev qt6-svg-dev\|libqt6svg6-dev
    libqt6opengl6-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libsqlitecpp-dev libsqlite3-dev libsimdjson-dev libqpdf-dev libfontconfig-dev libpng-dev libxlsxwriter-dev zlib1g-dev tzdata ca-certificates libgl-dev
    fonts-noto-core fonts-noto-cjk
)
test_packages=(ccache libgtest-dev libgmock-dev libbenchmark-dev openssl poppler-utils sqlite3)

# A session with Wayland alone needs Qt's plugin for it; under X11 and XWayland it would be dead weight.
if [ -n "${WAYLAND_DISPLAY:-}" ] && [ -z "${DISPLAY:-}" ]; then
    build_packages+=(qt6-wayland)
fi

say() { printf '%s: %s\n' "$command_name" "$*" >&2; }

fail() {
    printf '%s: %s\n' "$command_name" "$*" >&2
    exit 1
}

# Prints those of the given packages of which no alternative is installed.
missing_packages() {
    local known entry name
    # shellcheck disable=SC2068,SC2046
    known=" $(dpkg-query -W -f='${db:Status-Status}:${Package} ' $(printf '%s ' ${@//|/ }) 2>/dev/null || true)"
    for entry in "$@"; do
        for name in ${entry//|/ }; do
            case $known in *" installed:$name "*) continue 2 ;; esac
        done
        printf '%s\n' "$entry"
    done
}

# The first alternative that apt can install, else the first one, so that apt's own error names it.
installable_name() {
    local name
    for name in ${1//|/ }; do
        if apt-cache show "$name" >/dev/null 2>&1; then
            printf '%s\n' "$name"
            return
        fi
    done
    printf '%s\n' "${1%%|*}"
}

# Runs a command as root: directly, or by sudo, which may ask for the password only where someone can answer.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif [ -t 0 ]; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=a \
        apt-get -qq -o DPkg::Lock::Timeout=300 -o Dpkg::Options::=--force-confold -o Dpkg::Use-Pty=0 "$@" >&2
}

install_missing() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "this is neither Debian nor Ubuntu; going on with what is installed. Needed are: ${*%%|*}"
        return
    fi
    local missing name names=()
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    say "installing what is missing: ${missing//$'\n'/ }"
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
        fail "that needs root or sudo, and neither is here. As root, run: apt-get install ${missing//$'\n'/ }"
    fi
    apt_get update ||
        fail "'apt-get update' failed: is the network up, and may this user become root? (see the lines above)"
    for name in $missing; do
        names+=("$(installable_name "$name")")
    done
    apt_get install -y --no-install-recommends "${names[@]}" ||
        fail "'apt-get install' failed (see the lines above). On Ubuntu, the component 'universe' must be enabled."
}

# As many compilers as there are cores, but no more than memory carries: one takes up to 1 GB with Qt's headers.
job_count() {
    local cores memory
    cores=$(nproc 2>/dev/null || echo 2)
    memory=$(sed -n 's/^MemAvailable: *\([0-9]*\) kB/\1/p' /proc/meminfo 2>/dev/null || true)
    local fitting=$((${memory:-4194304} / 1048576))
    [ "$fitting" -ge 1 ] || fitting=1
    [ "$cores" -le "$fitting" ] && echo "$cores" || echo "$fitting"
}

# build_preset PRESET [TARGET...]: configures only where there is no build yet; later Ninja itself sees to that.
build_preset() {
    local preset=$1 folder="build/$1" targets=()
    shift
    [ $# -eq 0 ] || targets=(--target "$@")
    if [ ! -f "$folder/build.ninja" ] || [ CMakePresets.json -nt "$folder/build.ninja" ] ||
        ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$folder/CMakeCache.txt"; then
        say "configuring $folder"
        cmake --preset "$preset" --fresh -Wno-dev >"$folder.configure.log" 2>&1 || {
            tail -n 25 "$folder.configure.log" >&2
            fail "cmake could not configure $folder: the lines above say what it misses (all of it: $folder.configure.log)"
        }
        say "building $folder (some minutes the first time)"
    fi
    cmake --build "$folder" -j "$(job_count)" "${targets[@]}" >&2 ||
        fail "the build of $folder stopped: the first 'error:' above is the reason. After an update of the system, remove $folder and run again."
}
