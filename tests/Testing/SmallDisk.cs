using System.Diagnostics;

namespace ChiBo.Testing;

/// <summary>A disk in memory that is soon full.</summary>
public sealed class SmallDisk : IDisposable
{
    private SmallDisk(string path) => Path = path;

    public string Path { get; }

    /// <summary>What a skipped test says.</summary>
    public const string NotHere = "Mounting a small disk needs root on Linux.";

    /// <summary>Null where this user may not mount.</summary>
    public static SmallDisk? TryMount(int bytes)
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess) return null;
        var path = Directory.CreateTempSubdirectory("chibo-disk-").FullName;
        if (Run("mount", "-t", "tmpfs", "-o", $"size={bytes}", "tmpfs", path)) return new SmallDisk(path);
        Directory.Delete(path);
        return null;
    }

    public void Grow(int bytes)
    {
        if (!Run("mount", "-o", $"remount,size={bytes}", Path)) throw new InvalidOperationException($"{Path} does not grow.");
    }

    /// <summary>Takes all the room that is left; disposing of it gives the room back.</summary>
    public IDisposable Fill() => new Filler(System.IO.Path.Combine(Path, "filler"));

    public void Dispose()
    {
        Run("umount", "-l", Path);
        Directory.Delete(Path);
    }

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }

    private sealed class Filler : IDisposable
    {
        private readonly string _path;

        public Filler(string path)
        {
            _path = path;
            using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
            for (var size = 1 << 20; size > 0; size /= 2)
                while (Takes(file, size)) { }
        }

        public void Dispose() => File.Delete(_path);

        private static bool Takes(FileStream file, int size)
        {
            try
            {
                file.Write(new byte[size]);
                return true;
            }
            catch (IOException)
            {
                return false;
            }
        }
    }
}
