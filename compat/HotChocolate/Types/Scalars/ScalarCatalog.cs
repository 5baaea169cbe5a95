using System.Text.Json;

namespace HotChocolate.Types.Scalars;

/// <summary>The scalars there are, by name and by the CLR types that they are inferred for.</summary>
internal static class ScalarCatalog
{
    private static readonly Dictionary<string, ScalarCodec> _byName = new ScalarCodec[]
    {
        new IntegerScalar<int>("Int", "A signed whole number of 32 bits."),
        new FloatScalar(),
        new StringScalar(),
        new BooleanScalar(),
        new IdScalar(),
        new IntegerScalar<long>("Long", "A signed whole number of 64 bits."),
        new IntegerScalar<short>("Short", "A signed whole number of 16 bits."),
        new IntegerScalar<byte>("Byte", "A whole number from 0 to 255."),
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
