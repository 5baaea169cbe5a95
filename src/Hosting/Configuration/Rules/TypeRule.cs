using System.Globalization;

namespace ChiBo.Hosting.Configuration.Rules;

/// <summary>What the type of an option alone asks for.</summary>
internal sealed record TypeRule(string Expected, Func<string, bool> Test) : ISettingRule
{
    public bool Allows(string value) => Test(value);

    public static TypeRule Of(Type type) => Type.GetTypeCode(Nullable.GetUnderlyingType(type) ?? type) switch
    {
        TypeCode.Boolean => new("true or false", v => bool.TryParse(v, out _)),
        TypeCode.Int32 => new("a whole number", v => int.TryParse(v, CultureInfo.InvariantCulture, out _)),
        TypeCode.String => new("a text", _ => true),
        _ when type == typeof(TimeSpan) => new("a duration, hours:minutes:seconds", IsDuration),
        _ => throw new NotSupportedException($"A setting of type {type.Name} needs a rule of its own."),
    };

    private static bool IsDuration(string value) =>
        TimeSpan.TryParse(value, CultureInfo.InvariantCulture, out var duration) && duration > TimeSpan.Zero;
}
