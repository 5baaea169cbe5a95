using HotChocolate.Language;

namespace HotChocolate.Types.Sdl;

/// <summary>What every schema has: the introspection's types and the specified directives.</summary>
internal static class SpecifiedDefinitions
{
    public static DocumentNode Directives { get; } = Parse(
        """
        "Leaves the field or fragment out when the argument is true."
        directive @skip("Left out when true." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT

        "Takes the field or fragment in only when the argument is true."
        directive @include("Taken in when true." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT

        "Should no longer be used."
        directive @deprecated("Why, and what to use instead." reason: String! = "No longer supported")
          on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE

        "Tells where the scalar is specified."
        directive @specifiedBy("The address of the specification." url: String!) on SCALAR

        "Exactly one field of the input object is given."
        directive @oneOf on INPUT_OBJECT
        """);

    public static DocumentNode Introspection { get; } = Parse(
        """
        "The whole schema: its types, its directives and where operations begin."
        type __Schema {
          description: String
          "Every type of the schema."
          types: [__Type!]!
          "Where queries begin."
          queryType: __Type!
          "Where mutations begin, if there are any."
          mutationType: __Type
          "Where subscriptions begin, if there are any."
          subscriptionType: __Type
          "Every directive of the schema."
          directives: [__Directive!]!
        }

        "A type. Which fields have a value depends on its kind."
        type __Type {
          kind: __TypeKind!
          name: String
          description: String
          specifiedByURL: String
          fields(includeDeprecated: Boolean! = false): [__Field!]
          interfaces: [__Type!]
          possibleTypes: [__Type!]
          enumValues(includeDeprecated: Boolean! = false): [__EnumValue!]
          inputFields(includeDeprecated: Boolean! = false): [__InputValue!]
          ofType: __Type
          isOneOf: Boolean
        }

        "The kinds of type."
        enum __TypeKind {
          SCALAR
          OBJECT
          INTERFACE
          UNION
          ENUM
          INPUT_OBJECT
          LIST
          NON_NULL
        }

        "A field of an object or an interface."
        type __Field {
          name: String!
          description: String
          args(includeDeprecated: Boolean! = false): [__InputValue!]!
          type: __Type!
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "An argument, or a field of an input object."
        type __InputValue {
          name: String!
          description: String
          type: __Type!
          "The default as a literal."
          defaultValue: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "A value of an enumeration."
        type __EnumValue {
          name: String!
          description: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "A directive that documents or the schema may use."
        type __Directive {
          name: String!
          description: String
          isRepeatable: Boolean!
          locations: [__DirectiveLocation!]!
          args(includeDeprecated: Boolean! = false): [__InputValue!]!
        }

        "Where a directive may stand."
        enum __DirectiveLocation {
          QUERY
          MUTATION
          SUBSCRIPTION
          FIELD
          FRAGMENT_DEFINITION
          FRAGMENT_SPREAD
          INLINE_FRAGMENT
          VARIABLE_DEFINITION
          SCHEMA
          SCALAR
          OBJECT
          FIELD_DEFINITION
          ARGUMENT_DEFINITION
          INTERFACE
          UNION
          ENUM
          ENUM_VALUE
          INPUT_OBJECT
          INPUT_FIELD_DEFINITION
        }
        """);

    public static bool IsScalar(string name) => name is "Int" or "Float" or "String" or "Boolean" or "ID";

    private static DocumentNode Parse(string sdl) => GraphQLParser.Parse(sdl, ParserLimits.Trusted);
}
