namespace ChiBo.Testing;

/// <summary>Files of the checkout that a test reads.</summary>
public static class Repository
{
    /// <summary>The folder that holds ChiBo.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A file or folder of the checkout.</summary>
    public static string PathOf(params IEnumerable<string> parts) => Path.Combine([Root, .. parts]);

    /// <summary>A file or folder of <c>../shared</c>, or null where that does not lie beside the checkout.</summary>
    public static string? Shared(params IEnumerable<string> parts)
    {
        var path = Path.GetFullPath(Path.Combine([Root, "..", "shared", .. parts]));
        return Path.Exists(path) ? path : null;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ChiBo.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new DirectoryNotFoundException("No ChiBo.sln above " + AppContext.BaseDirectory);
    }
}
