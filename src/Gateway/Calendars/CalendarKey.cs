using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace ChiBo.Gateway.Calendars;

/// <summary>The secret that makes the addresses of feeds unguessable.</summary>
internal sealed class CalendarKey(IOptions<CalendarOptions> options)
{
    private const int LeastBytes = 32;
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Null when the host was given none: there are no feeds.</summary>
    public byte[]? Bytes { get; } = Read(options.Value);

    private static byte[]? Read(CalendarOptions options)
    {
        var isGiven = options.Key.Length > 0;
        if (!isGiven && options.KeyFile.Length == 0) return null;
        if (!isGiven && !File.Exists(options.KeyFile)) Create(options.KeyFile);
        var key = Encoding.UTF8.GetBytes(isGiven ? options.Key : File.ReadAllText(options.KeyFile).Trim());
        return key.Length >= LeastBytes
            ? key
            : throw new InvalidOperationException($"The key of calendars (Calendar:Key) needs {LeastBytes} bytes.");
    }

    // Written beside and moved, so that a killed process leaves no half key; who comes second takes the first one's.
    private static void Create(string file)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        Directory.CreateDirectory(folder);
        var draft = Path.Combine(folder, Path.GetRandomFileName());
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = OwnerOnly;
        using (var writer = new StreamWriter(draft, options))
            writer.WriteLine(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(LeastBytes)));
        try
        {
            File.Move(draft, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(draft);
        }
    }
}
