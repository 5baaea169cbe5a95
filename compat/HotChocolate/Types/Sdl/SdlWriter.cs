using HotChocolate.Language;
using HotChocolate.Types.Model;

namespace HotChocolate.Types.Sdl;

/// <summary>Turns models back into definitions.</summary>
internal static class SdlWriter
{
    private static readonly TypeKind[] _order =
        [TypeKind.Interface, TypeKind.Object, TypeKind.Union, TypeKind.InputObject, TypeKind.Enum, TypeKind.Scalar];

    public static DocumentNode Write(SchemaModel schema) => new(
        [
            Root(schema),
            .. schema.Types.Where(type => !type.IsBuiltIn)
                .OrderBy(type => Array.IndexOf(_order, type.Kind))
                .ThenBy(type => type.Name, StringComparer.Ordinal)
                .Select(Type),
            .. schema.Directives.Where(directive => !directive.IsBuiltIn)
                .OrderBy(directive => directive.Name, StringComparer.Ordinal)
                .Select(Directive),
        ],
        fieldCount: 0);

    private static SchemaDefinitionNode Root(SchemaModel schema)
    {
        (OperationType Operation, ObjectModel? Type)[] roots =
        [
            (OperationType.Query, schema.Query),
            (OperationType.Mutation, schema.Mutation),
            (OperationType.Subscription, schema.Subscription),
        ];
        return new SchemaDefinitionNode(
            default,
            Description(schema.Description),
            [.. schema.SchemaDirectives],
            [
                .. roots.Where(root => root.Type is not null).Select(root =>
                    new OperationTypeDefinitionNode(default, root.Operation, Named(root.Type!.Name))),
            ],
            isExtension: false);
    }

    private static TypeDefinitionNode Type(TypeModel type)
    {
        var description = Description(type.Description);
        var applied = SdlApplied.Of(type);
        return type switch
        {
            ScalarModel => new ScalarTypeNode(default, description, type.Name, applied, isExtension: false),
            ObjectModel model => new ObjectTypeNode(
                default, description, type.Name, Interfaces(model), applied, Fields(model), isExtension: false),
            InterfaceModel model => new InterfaceTypeNode(
                default, description, type.Name, Interfaces(model), applied, Fields(model), isExtension: false),
            UnionModel union => new UnionTypeNode(
                default,
                description,
                type.Name,
                applied,
                [.. union.Types.Select(member => Named(member.Name))],
                isExtension: false),
            EnumModel enumeration => new EnumTypeNode(
                default,
                description,
                type.Name,
                applied,
                [
                    .. enumeration.Values.Select(value => new EnumValueDefinitionNode(
                        default, Description(value.Description), value.Name, SdlApplied.Of(value))),
                ],
                isExtension: false),
            InputObjectModel input => new InputObjectTypeNode(
                default, description, type.Name, applied, InputValues(input.Fields), isExtension: false),
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        };
    }

    private static DirectiveDefinitionNode Directive(DirectiveModel model) => new(
        default,
        Description(model.Description),
        model.Name,
        InputValues(model.Arguments),
        model.IsRepeatable,
        [.. DirectiveLocationNames.Names(model.Locations)]);

    private static FieldDefinitionNode[] Fields(ComplexModel type) =>
    [
        .. type.Fields.Select(member => new FieldDefinitionNode(
            default,
            Description(member.Description),
            member.Name,
            InputValues(member.Arguments),
            Reference(member.Type),
            SdlApplied.Of(member))),
    ];

    private static InputValueDefinitionNode[] InputValues(Members<InputValueModel> members) =>
    [
        .. members.Select(member => new InputValueDefinitionNode(
            default,
            Description(member.Description),
            member.Name,
            Reference(member.Type),
            member.DefaultValue,
            SdlApplied.Of(member))),
    ];

    private static NamedTypeNode[] Interfaces(ComplexModel type) =>
        [.. type.Interfaces.Select(declared => Named(declared.Name))];

    private static NamedTypeNode Named(string name) => new(default, name);

    private static TypeNode Reference(TypeRef type) => type.Wrapper switch
    {
        TypeKind.List => new ListTypeNode(default, Reference(type.Of!)),
        TypeKind.NonNull => new NonNullTypeNode(default, Reference(type.Of!)),
        _ => Named(type.Name),
    };

    private static TextNode? Description(string? text) =>
        text is null ? null : new TextNode(default, text, block: text.Contains('\n'));
}
