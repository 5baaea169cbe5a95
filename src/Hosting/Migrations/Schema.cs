using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using ChiBo.Hosting.Databases;

namespace ChiBo.Hosting.Migrations;

/// <summary>The tables of one piece: numbered scripts that lie in its assembly.</summary>
/// <param name="Area">Whose tables: <c>projections</c>, <c>rating</c>.</param>
/// <param name="Assembly">Where the scripts are embedded.</param>
/// <param name="Folder">
/// Their prefix; below it <c>Sqlite/001-name.sql</c> and <c>Postgres/001-name.sql</c>, or <c>Both/001-name.sql</c> where
/// one text serves both.
/// </param>
public sealed record Schema(string Area, Assembly Assembly, string Folder)
{
    /// <summary>The steps in order.</summary>
    /// <exception cref="InvalidOperationException">A number is missing or given twice.</exception>
    public ImmutableArray<Migration> MigrationsFor(DatabaseKind kind)
    {
        var steps = Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith($"{Folder}.{kind}.", StringComparison.Ordinal)
                || n.StartsWith($"{Folder}.Both.", StringComparison.Ordinal))
            .Select(Parse)
            .OrderBy(m => m.Number)
            .ToImmutableArray();
        for (var i = 0; i < steps.Length; i++)
            if (steps[i].Number != i + 1)
                throw new InvalidOperationException($"The scripts of {Area} for {kind} are not numbered 1 to {steps.Length}.");
        return steps;
    }

    private Migration Parse(string resource)
    {
        var file = resource[(Folder.Length + 1)..].Split('.')[1];
        var dash = file.IndexOf('-', StringComparison.Ordinal);
        using var text = new StreamReader(Assembly.GetManifestResourceStream(resource)!);
        return new Migration(
            int.Parse(file[..dash], NumberStyles.None, CultureInfo.InvariantCulture), file[(dash + 1)..], text.ReadToEnd());
    }
}
