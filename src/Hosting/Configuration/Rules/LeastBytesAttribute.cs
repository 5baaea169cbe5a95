using System.Text;

namespace ChiBo.Hosting.Configuration.Rules;

/// <summary>A key that is long enough not to be guessed.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LeastBytesAttribute(int bytes) : Attribute, ISettingRule
{
    public string Expected => $"a random text of at least {bytes} bytes";

    public bool Allows(string value) => Encoding.UTF8.GetByteCount(value) >= bytes;
}
