using System.Text.Json;

namespace HotChocolate.Types.Scalars;

/// <summary>The scalars there are, by name and by the CLR types that they are inferred for.</summary>
internal static class ScalarCatalog
{
    private static readonly Dictionary<string, ScalarCodec> _byName = new ScalarCodec[]
    {
        new IntegerScalar<int>("Int", "The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1."),
        new FloatScalar(),
        new StringScalar(),
        new BooleanScalar(),
        new IdScalar(),
        new IntegerScalar<long>("Long", "The `Long` scalar type represents non-fractional signed whole 64-bit numeric values. Long can represent values between -(2^63) and 2^63 - 1."),
        new IntegerScalar<short>("Short", "The `Short` scalar type represents non-fractional signed whole 16-bit numeric values. Short can represent values between -(2^15) and 2^15 - 1."),
        new IntegerScalar<byte>("Byte", "The `Byte` scalar type represents non-fractional whole numeric values. Byte can represent values between 0 and 255."),
        new DecimalScalar(),
        new InstantScalar(),
        DateScalars.Date,
        DateScalars.LocalDate,
        DateScalars.LocalTime,
        DateScalars.LocalDateTime,
        DateScalars.TimeSpan,
        TextScalars.Uuid,
        TextScalars.Url,
        TextScalars.ByteArray,
        new JsonScalar(),
        new AnyScalar(),
        new UploadScalar(),
    }.ToDictionary(scalar => scalar.Name, StringComparer.Ordinal);

    private static readonly Dictionary<Type, string> _inferred = new()
    {
        [typeof(string)] = "String",
        [typeof(bool)] = "Boolean",
        [typeof(int)] = "Int",
        [typeof(float)] = "Float",
        [typeof(double)] = "Float",
        [typeof(decimal)] = "Decimal",
        [typeof(long)] = "Long",
        [typeof(short)] = "Short",
        [typeof(byte)] = "Byte",
        [typeof(DateTime)] = "DateTime",
        [typeof(DateTimeOffset)] = "DateTime",
        [typeof(DateOnly)] = "LocalDate",
        [typeof(TimeOnly)] = "LocalTime",
        [typeof(TimeSpan)] = "TimeSpan",
        [typeof(Guid)] = "UUID",
        [typeof(Uri)] = "URL",
        [typeof(JsonElement)] = "JSON",
        [typeof(IFile)] = "Upload",
    };

    public static ScalarCodec? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The scalar that the CLR type is inferred as; null when it is none.</summary>
    public static string? NameFor(Type type) => _inferred.GetValueOrDefault(type);
}
