using System.Globalization;

namespace ChiBo.Hosting.Configuration.Rules;

/// <summary>A whole number within limits, both included.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class BetweenAttribute(int least, int most) : Attribute, ISettingRule
{
    public string Expected => $"a whole number from {least} to {most}";

    public bool Allows(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most;
}
