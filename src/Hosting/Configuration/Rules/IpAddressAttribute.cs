using System.Net;

namespace ChiBo.Hosting.Configuration.Rules;

/// <summary>An address of this machine.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class IpAddressAttribute : Attribute, ISettingRule
{
    public string Expected => "an IP address that the other processes reach";

    public bool Allows(string value) => IPAddress.TryParse(value, out var address) && !address.Equals(IPAddress.Any);
}
