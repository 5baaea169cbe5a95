namespace ChiBo.Contracts.Messages.Tests;

/// <summary>
/// The committed samples: <c>Samples/V1/MeetingClosed.json</c>, and beside it <c>MeetingClosed.2.json</c> where a
/// member came later.
/// </summary>
internal static class StoredSamples
{
    private static readonly string Folder = Repository.PathOf("tests", "Contracts.Messages.Tests", "Samples");

    /// <summary>Such as V1/MeetingClosed.json.</summary>
    public static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal);

    public static string MessageOf(string file) => file[..file.IndexOf('.', StringComparison.Ordinal)];

    public static bool Has(string message) => File.Exists(PathOf($"{message}.json"));

    public static string Read(string file) => File.ReadAllText(PathOf(file));

    public static void Write(string message, string json)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(message))!);
        File.WriteAllText(PathOf($"{message}.json"), json);
    }

    private static string PathOf(string file) => Path.Combine(Folder, file);
}
