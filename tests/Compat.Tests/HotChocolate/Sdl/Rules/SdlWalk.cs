using HotChocolate.Language;

namespace HotChocolate.Types.Sdl.Rules;

/// <summary>Directives where they are applied: all that stand at one place.</summary>
internal readonly record struct AppliedDirectives(
    DirectiveLocation Location, DirectiveNode[] Directives, SyntaxNode Owner);

/// <summary>The parts of definitions that several rules look at.</summary>
internal static class SdlWalk
{
    public static IEnumerable<AppliedDirectives> Applied(this SdlContext context) =>
        context.Definitions.SelectMany(Applied);

    /// <summary>The arguments of fields and directives, and the fields of input objects.</summary>
    public static IEnumerable<InputValueDefinitionNode> InputValues(this SdlContext context) =>
        context.Definitions.SelectMany(definition => definition switch
        {
            DirectiveDefinitionNode directive => directive.Arguments,
            ComplexTypeNode complex => complex.Fields.SelectMany(member => member.Arguments),
            InputObjectTypeNode input => input.Fields,
            _ => Enumerable.Empty<InputValueDefinitionNode>(),
        });

    /// <summary>Every name of a type where it is used.</summary>
    public static IEnumerable<NamedTypeNode> TypeNames(this SdlContext context) =>
        context.Definitions.SelectMany(definition => definition switch
        {
            SchemaDefinitionNode schema => schema.OperationTypes.Select(root => root.Type),
            ComplexTypeNode complex =>
                complex.Interfaces.Concat(complex.Fields.Select(member => Innermost(member.Type))),
            UnionTypeNode union => union.Members,
            _ => Enumerable.Empty<NamedTypeNode>(),
        }).Concat(context.InputValues().Select(value => Innermost(value.Type)));

    private static NamedTypeNode Innermost(TypeNode type) => type switch
    {
        ListTypeNode list => Innermost(list.ElementType),
        NonNullTypeNode nonNull => Innermost(nonNull.NullableType),
        _ => (NamedTypeNode)type,
    };

    private static IEnumerable<AppliedDirectives> Applied(TypeSystemDefinitionNode definition)
    {
        return definition switch
        {
            DirectiveDefinitionNode directive => Arguments(directive.Arguments),
            ScalarTypeNode => [Here(DirectiveLocation.Scalar)],
            SchemaDefinitionNode => [Here(DirectiveLocation.Schema)],
            UnionTypeNode => [Here(DirectiveLocation.Union)],
            ObjectTypeNode type => Fields(type).Prepend(Here(DirectiveLocation.Object)),
            InterfaceTypeNode type => Fields(type).Prepend(Here(DirectiveLocation.Interface)),
            EnumTypeNode type => type.Values
                .Select(value => new AppliedDirectives(DirectiveLocation.EnumValue, value.Directives, value))
                .Prepend(Here(DirectiveLocation.Enum)),
            InputObjectTypeNode type => type.Fields
                .Select(member => new AppliedDirectives(
                    DirectiveLocation.InputFieldDefinition, member.Directives, member))
                .Prepend(Here(DirectiveLocation.InputObject)),
            _ => [],
        };

        AppliedDirectives Here(DirectiveLocation location) => new(location, definition.Directives, definition);
    }

    private static IEnumerable<AppliedDirectives> Fields(ComplexTypeNode type) => type.Fields.SelectMany(member =>
        Arguments(member.Arguments)
            .Prepend(new AppliedDirectives(DirectiveLocation.FieldDefinition, member.Directives, member)));

    private static IEnumerable<AppliedDirectives> Arguments(InputValueDefinitionNode[] arguments) => arguments.Select(
        argument => new AppliedDirectives(DirectiveLocation.ArgumentDefinition, argument.Directives, argument));
}
