namespace ChiBo.Hosting.Configuration.Rules;

/// <summary>An absolute address with one of the given schemes.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AddressAttribute(string shape, params string[] schemes) : Attribute, ISettingRule
{
    public string Expected => shape;

    public bool Allows(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address) && schemes.Contains(address.Scheme) && address.Host.Length > 0;
}
