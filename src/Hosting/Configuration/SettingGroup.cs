using System.Collections.Immutable;
using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using ChiBo.Hosting.Configuration.Rules;
using Microsoft.Extensions.Configuration;

namespace ChiBo.Hosting.Configuration;

/// <summary>The settings of one section, read off the typed options that they become.</summary>
/// <param name="Section">Empty for settings that stand alone.</param>
/// <param name="Settings">In the order of the properties.</param>
/// <param name="IsClosed">Whatever else the section says is an error: a misspelt name must not pass in silence.</param>
public sealed record SettingGroup(string Section, ImmutableArray<Setting> Settings, bool IsClosed)
{
    /// <summary>Each public property with a <see cref="DescriptionAttribute"/> is a setting; its initial value is the usual one.</summary>
    /// <param name="section">Where the options are bound from.</param>
    /// <param name="required">Names of properties that this process cannot do without.</param>
    public static SettingGroup Of<TOptions>(string section, params string[] required) where TOptions : new()
    {
        var usual = new TOptions();
        var settings = typeof(TOptions).GetProperties()
            .Where(p => p.GetCustomAttribute<DescriptionAttribute>() is not null)
            .Select(p => Describe(section, p, p.GetValue(usual), required.Contains(p.Name)))
            .ToImmutableArray();
        return new SettingGroup(section, settings, section.Length > 0);
    }

    /// <summary>Also other programs' names may stand in the section.</summary>
    public SettingGroup Open() => this with { IsClosed = false };

    /// <summary>A process that is alone makes its secrets by itself.</summary>
    public SettingGroup MakesFiles() => this with { Settings = [.. Settings.Select(s => s with { MakesFile = true })] };

    private static Setting Describe(string section, PropertyInfo property, object? usual, bool isRequired)
    {
        var name = property.GetCustomAttribute<ConfigurationKeyNameAttribute>()?.Name ?? property.Name;
        var rules = property.GetCustomAttributes().OfType<ISettingRule>().ToImmutableArray();
        return new Setting(
            section.Length == 0 ? name : $"{section}:{name}",
            property.GetCustomAttribute<DescriptionAttribute>()!.Description,
            isRequired ? null : Write(usual),
            isRequired,
            property.GetCustomAttribute<SecretAttribute>() is not null,
            rules.IsEmpty ? [TypeRule.Of(property.PropertyType)] : rules)
        {
            Environments = property.GetCustomAttribute<OnlyInAttribute>()?.Environments ?? [],
        };
    }

    private static string? Write(object? value) => value switch
    {
        null or "" => null,
        bool yes => yes ? "true" : "false",
        TimeSpan { Milliseconds: > 0 } duration => duration.ToString("c", CultureInfo.InvariantCulture).TrimEnd('0'),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
