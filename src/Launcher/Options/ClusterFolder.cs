using System.Security.Cryptography;

namespace ChiBo.Launcher.Options;

/// <summary>What lies where in the folder of a cluster. Grains and lists lie in its database.</summary>
internal sealed record ClusterFolder(string Path)
{
    private const int KeyBytes = 32;

    /// <summary>The realm of the demo and its people.</summary>
    public string Identity => System.IO.Path.Combine(Path, "identity");

    public string SigningKey => System.IO.Path.Combine(Path, "identity-key.pem");

    /// <summary>Documents of meetings; all gateways share them.</summary>
    public string Files => System.IO.Path.Combine(Path, "files");

    /// <summary>What a process has written; begun anew by each launch.</summary>
    public string LogOf(string part) => System.IO.Path.Combine(Path, "logs", $"{part}.log");

    public string Logs => System.IO.Path.Combine(Path, "logs");

    /// <summary>The file of the secret of calendar addresses, which all gateways share; made where there is none.</summary>
    public string CalendarKey()
    {
        var file = System.IO.Path.Combine(Path, "calendar-key.txt");
        if (!File.Exists(file))
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using var made = new StreamWriter(file, options);
            made.WriteLine(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes)));
        }

        return file;
    }
}
