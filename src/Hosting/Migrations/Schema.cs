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
/// one text serves both. A text may write <c>$path</c>, <c>$instant</c>, <c>$date</c>, <c>$decimal</c> and <c>$yesno</c>
/// for the types that differ.
/// </param>
public sealed record Schema(string Area, Assembly Assembly, string Folder)
{
    /// <summary>The steps in order.</summary>
    /// <exception cref="InvalidOperationException">A number is given twice.</exception>
    public ImmutableArray<Migration> MigrationsFor(DatabaseKind kind)
    {
        var steps = Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith($"{Folder}.{kind}.", StringComparison.Ordinal)
                || n.StartsWith($"{Folder}.Both.", StringComparison.Ordinal))
            .Select(resource => Parse(resource, kind))
            .OrderBy(m => m.Number)
            .ToImmutableArray();
        for (var i = 1; i < steps.Length; i++)
            if (steps[i].Number == steps[i - 1].Number)
                throw new InvalidOperationException($"Two scripts of {Area} for {kind} are number {steps[i].Number}.");
        return steps;
    }

    private Migration Parse(string resource, DatabaseKind kind)
    {
        var file = resource[(Folder.Length + 1)..].Split('.')[1];
        var dash = file.IndexOf('-', StringComparison.Ordinal);
        using var text = new StreamReader(Assembly.GetManifestResourceStream(resource)!);
        return new Migration(
            int.Parse(file[..dash], NumberStyles.None, CultureInfo.InvariantCulture),
            file[(dash + 1)..],
            ColumnTypes.Write(text.ReadToEnd(), kind));
    }
}
