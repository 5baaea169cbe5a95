namespace ChiBo.Hosting.Configuration.Rules;

/// <summary>One of a few words.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ChoiceAttribute(params string[] words) : Attribute, ISettingRule
{
    public string Expected => "one of " + string.Join(", ", words);

    public bool Allows(string value) => words.Contains(value, StringComparer.OrdinalIgnoreCase);
}
