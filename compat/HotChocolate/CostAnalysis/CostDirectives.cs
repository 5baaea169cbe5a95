using HotChocolate.Language;
using HotChocolate.Types.Model;
using HotChocolate.Types.Sdl;

namespace HotChocolate.CostAnalysis;

/// <summary>The directives that tell clients what fields cost.</summary>
internal static class CostDirectives
{
    private static readonly DocumentNode _definitions = GraphQLParser.Parse(
        """
        "What a field, an argument or a type counts when the cost of an operation is estimated."
        directive @cost("The weight, a number." weight: String!)
          on SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM | INPUT_FIELD_DEFINITION

        "How many elements a list counts when the cost of an operation is estimated."
        directive @listSize(
          "When no argument tells."
          assumedSize: Int
          "The arguments that tell how many elements are asked for."
          slicingArguments: [String!]
          "When none of these arguments is given."
          slicingArgumentDefaultValue: Int
          "The fields of the answer that are as long."
          sizedFields: [String!]
          "Exactly one of these arguments is to be given."
          requireOneSlicingArgument: Boolean! = true
        ) on FIELD_DEFINITION
        """,
        ParserLimits.Trusted);

    /// <summary>Defines the directives that some type or field of the schema is printed with.</summary>
    public static void AddTo(SchemaBuilder schema) => SdlReader.Read(_definitions, schema);
}
