using ChiBo.Domain.Kernel;
using HotChocolate.Language;

namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>The scalar of months: what is none is refused where it stands, with the value and the form.</summary>
public sealed class YearMonthType : StringType
{
    private const int Shown = 40;

    public YearMonthType()
        : base(
            "YearMonth",
            "A month of a year in Viet Nam, from 2000-01 to 2199-12: `2026-11`. Its order is that of the text.") =>
        SpecifiedBy = new Uri("https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#months");

    /// <summary>The month as it was written.</summary>
    /// <exception cref="SerializationException">It is none.</exception>
    protected override string ParseLiteral(StringValueNode valueSyntax) =>
        Month.TryParse(valueSyntax.Value, out _)
            ? valueSyntax.Value
            : throw new SerializationException(
                $"YearMonth is written like 2026-11, from 2000-01 to 2199-12; \"{Start(valueSyntax.Value)}\" is none.", this);

    private static string Start(string text) => text.Length <= Shown ? text : text[..Shown] + "…";
}

/// <summary>A month that is always there; in code it is a text.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
internal sealed class YearMonthAttribute() : GraphQLTypeAttribute("YearMonth!");

/// <summary>A month that may be missing; in code it is a text.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
internal sealed class OptionalYearMonthAttribute() : GraphQLTypeAttribute("YearMonth");

/// <summary>Months; in code they are texts.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class YearMonthsAttribute() : GraphQLTypeAttribute("[YearMonth!]!");
