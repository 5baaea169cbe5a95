using FsCheck;
using FsCheck.Fluent;
using global::HotChocolate.Language;

namespace ChiBo.Compat.Tests.HotChocolate.Language;

/// <summary>Makes documents of every kind of node, small enough to be read when one of them fails.</summary>
internal static class Documents
{
    /// <summary>
    /// Either executable or not: a type without fields followed by a query without a keyword is a type with fields.
    /// </summary>
    public static Gen<DocumentNode> Any() => Gen.OneOf(
        Many(Gen.OneOf(Operation(), Fragment()), 1, 3),
        Many(Gen.OneOf(ObjectType(), EnumType(), Directive()), 1, 3))
        .Select(definitions => new DocumentNode(definitions, 0));

    private static Gen<string> Name { get; } =
        Gen.Elements("a", "b1", "_", "on", "query", "type", "Cell", "repeatable");

    private static Gen<string> FragmentName { get; } = Name.Where(name => name != "on");

    /// <summary>Quotes, backslashes, blanks, lines, controls, accents and characters beyond the first plane.</summary>
    private static Gen<string> Text { get; } =
        from parts in Many(
            Gen.Elements("a", "\"", "\\", " ", "\n", "\t", "\r", "\u0001", "\u007f", "ế", "🗳", "\"\"\"", "   b"),
            0,
            8)
        select string.Concat(parts);

    private static Gen<TextNode> String { get; } = Gen.OneOf(
        Text.Select(text => new TextNode(default, text, block: false)),
        Text.Select(text => new TextNode(default, BlockStringText.Dedent(text), block: true)));

    private static Gen<TextNode?> Description { get; } =
        Gen.OneOf(Gen.Constant<TextNode?>(null), String.Select(text => (TextNode?)text));

    public static Gen<ValueNode> Value(int depth) => depth == 0
        ? Gen.OneOf<ValueNode>(
            Gen.Elements("0", "-1", "99999999999999999999").Select(text => (ValueNode)new IntegerNode(default, text)),
            Gen.Elements("0.5", "-1e9", "1.0E+3").Select(text => (ValueNode)new FloatValueNode(default, text)),
            Gen.Elements(true, false).Select(value => (ValueNode)new BooleanValueNode(default, value)),
            Gen.Constant<ValueNode>(new NullValueNode(default)),
            Gen.Elements("RED", "on", "type").Select(text => (ValueNode)new EnumValueNode(default, text)),
            Name.Select(name => (ValueNode)new VariableNode(default, name)),
            String.Select(text => (ValueNode)text))
        : Gen.OneOf<ValueNode>(
            Value(0),
            Many(Value(depth - 1), 0, 3).Select(items => (ValueNode)new ListValueNode(default, items)),
            Many(
                from name in Name
                from value in Value(depth - 1)
                select new ObjectFieldNode(default, name, value),
                0,
                3)
                .Select(fields => (ValueNode)new ObjectValueNode(default, fields)));

    private static Gen<ValueNode> Constant() => Value(2).Where(value => !value.ToString().Contains('$'));

    private static Gen<TypeNode> Type(int depth) =>
        from nullable in depth == 0
            ? Name.Select(name => (TypeNode)new NamedTypeNode(default, name))
            : Type(depth - 1).Select(type => (TypeNode)new ListTypeNode(default, type))
        from required in Gen.Elements(true, false)
        select required ? new NonNullTypeNode(default, nullable) : nullable;

    private static Gen<DirectiveNode[]> Directives(Gen<ValueNode> value) => Many(
        from name in Name from arguments in Arguments(value) select new DirectiveNode(default, name, arguments), 0, 2);

    private static Gen<ArgumentNode[]> Arguments(Gen<ValueNode> value) => Many(
        from name in Name from given in value select new ArgumentNode(default, name, given), 0, 3);

    private static Gen<SelectionSetNode> SelectionSet(int depth) =>
        from selections in Many(Selection(depth), 1, 3)
        select new SelectionSetNode(default, selections);

    private static Gen<SelectionNode> Selection(int depth) => Gen.OneOf(
        from alias in Gen.OneOf(Gen.Constant<string?>(null), Name.Select(name => (string?)name))
        from name in Name
        from arguments in Arguments(Value(2))
        from directives in Directives(Value(1))
        from below in depth == 0
            ? Gen.Constant<SelectionSetNode?>(null)
            : SelectionSet(depth - 1).Select(set => (SelectionSetNode?)set)
        select (SelectionNode)new FieldNode(default, alias, name, arguments, directives, below),
        from name in FragmentName
        from directives in Directives(Value(1))
        select (SelectionNode)new FragmentSpreadNode(default, name, directives),
        from condition in Gen.OneOf(
            Gen.Constant<NamedTypeNode?>(null), Name.Select(name => (NamedTypeNode?)new NamedTypeNode(default, name)))
        from below in SelectionSet(Math.Max(0, depth - 1))
        select (SelectionNode)new InlineFragmentNode(default, condition, [], below));

    private static Gen<DefinitionNode> Operation() =>
        from description in Description
        from kind in Gen.Elements(OperationType.Query, OperationType.Mutation, OperationType.Subscription)
        from name in Gen.OneOf(Gen.Constant<string?>(null), Name.Select(name => (string?)name))
        from variables in Many(
            from text in Description
            from variable in Name
            from type in Type(2)
            from value in Gen.OneOf(Gen.Constant<ValueNode?>(null), Constant().Select(value => (ValueNode?)value))
            select new VariableDefinitionNode(default, text, new VariableNode(default, variable), type, value, []),
            0,
            2)
        from directives in Directives(Value(1))
        from set in SelectionSet(2)
        select (DefinitionNode)new OperationDefinitionNode(
            default, description, kind, name, variables, directives, set);

    private static Gen<DefinitionNode> Fragment() =>
        from description in Description
        from name in FragmentName
        from condition in Name
        from set in SelectionSet(1)
        select (DefinitionNode)new FragmentDefinitionNode(
            default, description, name, new NamedTypeNode(default, condition), [], set);

    private static Gen<InputValueDefinitionNode[]> InputValues() => Many(
        from description in Description
        from name in Name
        from type in Type(1)
        from value in Gen.OneOf(Gen.Constant<ValueNode?>(null), Constant().Select(value => (ValueNode?)value))
        from directives in Directives(Constant())
        select new InputValueDefinitionNode(default, description, name, type, value, directives),
        0,
        2);

    private static Gen<DefinitionNode> ObjectType() =>
        from description in Description
        from name in Name
        from interfaces in Many(Name.Select(name => new NamedTypeNode(default, name)), 0, 2)
        from directives in Directives(Constant())
        from fields in Many(
            from text in Description
            from field in Name
            from arguments in InputValues()
            from type in Type(2)
            select new FieldDefinitionNode(default, text, field, arguments, type, []),
            0,
            2)
        select (DefinitionNode)new ObjectTypeNode(
            default, description, name, interfaces, directives, fields, isExtension: false);

    private static Gen<DefinitionNode> EnumType() =>
        from description in Description
        from name in Name
        from values in Many(
            from text in Description
            from value in Name
            select new EnumValueDefinitionNode(default, text, value, []),
            1,
            3)
        select (DefinitionNode)new EnumTypeNode(default, description, name, [], values, isExtension: false);

    private static Gen<DefinitionNode> Directive() =>
        from description in Description
        from name in Name
        from arguments in InputValues()
        from repeatable in Gen.Elements(true, false)
        from locations in Many(Gen.Elements("FIELD", "OBJECT"), 1, 2)
        select (DefinitionNode)new DirectiveDefinitionNode(
            default, description, name, arguments, repeatable, locations);

    private static Gen<T[]> Many<T>(Gen<T> item, int least, int most) =>
        from count in Gen.Choose(least, most)
        from items in Gen.ArrayOf(item, count)
        select items;
}
