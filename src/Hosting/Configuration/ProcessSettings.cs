using System.Collections.Immutable;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.CommandLine;
using Microsoft.Extensions.Configuration.Json;

namespace ChiBo.Hosting.Configuration;

/// <summary>Everything that one process may be told, and whether what it was told is right.</summary>
/// <param name="Process">The program's name, <c>ChiBo.Silo</c>.</param>
/// <param name="Summary">What it does, in a sentence.</param>
/// <param name="Groups">In the order of the reference.</param>
public sealed record ProcessSettings(string Process, string Summary, ImmutableArray<SettingGroup> Groups)
{
    public IEnumerable<Setting> All => Groups.SelectMany(g => g.Settings);

    /// <param name="configuration">What it was told.</param>
    /// <param name="environment">Where it runs; without it where the most is refused.</param>
    /// <exception cref="InvalidSettingsException">Names everything that is wrong.</exception>
    public void Check(IConfiguration configuration, string environment = "Production")
    {
        var errors = All.SelectMany(s => ErrorsOf(s, configuration, environment)).Concat(Groups.SelectMany(g => Strangers(g, configuration)));
        if (errors.ToImmutableArray() is { IsEmpty: false } found) throw new InvalidSettingsException(Process, found);
    }

    private static IEnumerable<string> ErrorsOf(Setting setting, IConfiguration configuration, string environment)
    {
        var value = configuration[setting.Name];
        var names = $"{setting.Name} ({setting.Variable}{(setting.IsSecret ? $", or {setting.FileVariable}" : "")})";
        if (setting.IsSecret && configuration[setting.FileName] is { Length: > 0 } file
            && !setting.MakesFile && !File.Exists(file))
            yield return $"{setting.FileName} ({setting.FileVariable}): there is no file {file}; expected: a file that holds {setting.Expected}";
        else if (string.IsNullOrEmpty(value))
        {
            if (setting.IsRequired) yield return $"{names}: missing; expected: {setting.Expected}";
        }
        else if (!setting.Allows(value))
            yield return $"{names}: {(setting.IsSecret ? "the value (not shown)" : $"'{value}'")} cannot be used; expected: {setting.Expected}";
        else if (!setting.AllowsIn(environment, value))
            yield return $"{names}: '{value}' is refused in the environment {environment}; expected: {setting.Expected}";

        if (setting.IsSecret && OpenPlace(setting, configuration) is { } place)
            yield return $"{names}: given {place}; expected: a secret comes from the environment or from a file of its own";
    }

    /// <summary>A command line is seen by everybody on the machine, a settings file ends up in version control.</summary>
    private static string? OpenPlace(Setting setting, IConfiguration configuration) =>
        (configuration as IConfigurationRoot)?.Providers.Select(p => p switch
        {
            _ when !p.TryGet(setting.Name, out var value) || string.IsNullOrEmpty(value) => null,
            CommandLineConfigurationProvider => "on the command line",
            JsonConfigurationProvider => "in a settings file",
            _ => null,
        }).FirstOrDefault(p => p is not null);

    private IEnumerable<string> Strangers(SettingGroup group, IConfiguration configuration)
    {
        if (!group.IsClosed) yield break;
        var known = All.Select(s => s.Name).Concat(All.Where(s => s.IsSecret).Select(s => s.FileName))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var child in configuration.GetSection(group.Section).GetChildren())
            if (!known.Contains(child.Path))
                yield return $"{child.Path} ({child.Path.Replace(":", "__", StringComparison.Ordinal)}): there is no such setting; "
                    + $"expected: {string.Join(", ", group.Settings.Select(s => s.Name))}";
    }
}
