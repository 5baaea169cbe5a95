using System.Globalization;

namespace ChiBo.Hosting.Configuration.Rules;

/// <summary>Ports, separated by semicolons.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PortsAttribute : Attribute, ISettingRule
{
    public string Expected => "ports from 1 to 65535, separated by semicolons";

    public bool Allows(string value) =>
        value.Split(';').All(p => ushort.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port > 0);
}
