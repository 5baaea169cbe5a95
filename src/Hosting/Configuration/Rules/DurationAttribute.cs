using System.Globalization;

namespace ChiBo.Hosting.Configuration.Rules;

/// <summary>A duration within limits, both included.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DurationAttribute(string least, string most) : Attribute, ISettingRule
{
    public string Expected => $"a duration from {least} to {most} (hours:minutes:seconds)";

    public bool Allows(string value) =>
        TimeSpan.TryParse(value, CultureInfo.InvariantCulture, out var duration) && duration >= Read(least) && duration <= Read(most);

    private static TimeSpan Read(string text) => TimeSpan.Parse(text, CultureInfo.InvariantCulture);
}
