using HotChocolate.Language;

namespace HotChocolate;

/// <summary>Says the GraphQL type of a field or an argument instead of having it inferred.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public class GraphQLTypeAttribute : Attribute
{
    public GraphQLTypeAttribute(Type type)
    {
        Type = type;
    }

    /// <param name="typeSyntax">A type reference as in the schema language, <c>[ID!]!</c>.</param>
    public GraphQLTypeAttribute(string typeSyntax)
    {
        Syntax = GraphQLParser.ParseType(typeSyntax);
    }

    /// <summary>A schema type such as <c>NonNullType&lt;IdType&gt;</c>.</summary>
    public Type? Type { get; }

    internal TypeNode? Syntax { get; }
}
