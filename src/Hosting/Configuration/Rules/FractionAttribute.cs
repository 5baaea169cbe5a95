using System.Globalization;

namespace ChiBo.Hosting.Configuration.Rules;

/// <summary>A part of a whole.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FractionAttribute : Attribute, ISettingRule
{
    public string Expected => "a number from 0 to 1";

    public bool Allows(string value) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var part) && part <= 1;
}
