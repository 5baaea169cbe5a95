using System.Collections.Immutable;

namespace ChiBo.Hosting.Configuration;

/// <summary>One thing that a process may be told from outside.</summary>
/// <param name="Name">As in a settings file, <c>Bus:RabbitMq</c>.</param>
/// <param name="Description">What it is for, in a sentence.</param>
/// <param name="Usual">What holds where nothing is said; null for nothing.</param>
/// <param name="IsRequired">The process does not start without it.</param>
/// <param name="IsSecret">It comes from the environment or a file, and its value is never shown.</param>
/// <param name="Rules">What a value must be.</param>
public sealed record Setting(
    string Name, string Description, string? Usual, bool IsRequired, bool IsSecret, ImmutableArray<ISettingRule> Rules)
{
    /// <summary>The process makes the file of a secret by itself where there is none.</summary>
    public bool MakesFile { get; init; }

    /// <summary>The environments in which it may be other than usual; empty for all.</summary>
    public ImmutableArray<string> Environments { get; init; } = [];

    /// <summary>The environment variable of the same meaning.</summary>
    public string Variable => Name.Replace(":", "__", StringComparison.Ordinal);

    /// <summary>The setting that names a file which holds the value; only secrets have one.</summary>
    public string FileName => Name + "File";

    public string FileVariable => Variable + "File";

    public string Expected => string.Join("; ", Rules.Select(r => r.Expected).Concat(Where));

    private IEnumerable<string> Where => Environments.IsEmpty ? [] : [$"other than usual only in {string.Join(", ", Environments)}"];

    /// <summary>Whether it may say this in the environment.</summary>
    public bool AllowsIn(string environment, string value) =>
        Environments.IsEmpty || Environments.Contains(environment, StringComparer.OrdinalIgnoreCase)
        || string.Equals(value, Usual, StringComparison.OrdinalIgnoreCase);

    public bool Allows(string value) => Rules.All(r => r.Allows(value));
}
