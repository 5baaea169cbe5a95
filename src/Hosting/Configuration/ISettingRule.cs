namespace ChiBo.Hosting.Configuration;

/// <summary>What the text of a setting must be.</summary>
public interface ISettingRule
{
    /// <summary>Ends the sentence "expected: …".</summary>
    string Expected { get; }

    bool Allows(string value);
}
