using HotChocolate.Execution.Configuration;

namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>The library's scalars that do not say by themselves where they are specified.</summary>
internal static class SpecifiedScalars
{
    private const string Specifications = "https://scalars.graphql.org/chillicream/";

    public static IRequestExecutorBuilder AddScalars(this IRequestExecutorBuilder builder) =>
        builder
            .AddType<YearMonthType>()
            .BindRuntimeType<decimal, SpecifiedDecimalType>()
            .BindRuntimeType<long, SpecifiedLongType>()
            .BindRuntimeType<DateOnly, SpecifiedLocalDateType>()
            .BindRuntimeType<TimeOnly, SpecifiedLocalTimeType>();

    /// <summary><c>Decimal</c> with its specification.</summary>
    public sealed class SpecifiedDecimalType : DecimalType
    {
        public SpecifiedDecimalType() => SpecifiedBy = new Uri(Specifications + "decimal.html");
    }

    /// <summary><c>Long</c> with its specification.</summary>
    public sealed class SpecifiedLongType : LongType
    {
        public SpecifiedLongType() => SpecifiedBy = new Uri(Specifications + "long.html");
    }

    /// <summary><c>LocalDate</c> with its specification.</summary>
    public sealed class SpecifiedLocalDateType : LocalDateType
    {
        public SpecifiedLocalDateType() => SpecifiedBy = new Uri(Specifications + "local-date.html");
    }

    /// <summary><c>LocalTime</c> with its specification.</summary>
    public sealed class SpecifiedLocalTimeType : LocalTimeType
    {
        public SpecifiedLocalTimeType() => SpecifiedBy = new Uri(Specifications + "local-time.html");
    }
}
