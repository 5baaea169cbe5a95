using System.Runtime.CompilerServices;

namespace ChiBo.Compat.Tests.Orleans.Storage;

/// <summary>The product's own scripts, read where they lie.</summary>
internal static class Scripts
{
    /// <summary>The scripts of a database, in their order.</summary>
    public static IEnumerable<string> Of(string database) =>
        Directory.GetFiles(Path.Combine(Root(), "src", "Silo", "Storage", "Scripts", database), "*.sql")
            .Order(StringComparer.Ordinal).Select(File.ReadAllText);

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", ".."));
}
