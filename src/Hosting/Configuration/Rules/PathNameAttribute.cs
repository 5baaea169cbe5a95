namespace ChiBo.Hosting.Configuration.Rules;

/// <summary>One name of a path, <c>khoi-mau</c>: with a slash it would belong to nobody, and nothing would say so.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PathNameAttribute : Attribute, ISettingRule
{
    public string Expected => "a name as groups of the realm have it, without slashes";

    public bool Allows(string value) => !value.Contains('/') && value.Trim() == value;
}
