using HotChocolate.Language;
using HotChocolate.Types.Model;

namespace HotChocolate.Types.Sdl;

/// <summary>Turns definitions of a document into models, extensions merged into what they extend.</summary>
internal static class SdlReader
{
    /// <summary>Adds everything that the document defines; names that are there already stay as they are.</summary>
    public static void Read(DocumentNode document, SchemaBuilder schema, bool builtIn = false)
    {
        foreach (var definition in document.Definitions.OfType<TypeSystemDefinitionNode>().Where(d => !d.IsExtension))
        {
            ReadDefinition(definition, schema, builtIn);
        }

        foreach (var extension in document.Definitions.OfType<TypeSystemDefinitionNode>().Where(d => d.IsExtension))
        {
            ReadExtension(extension, schema);
        }
    }

    private static void ReadDefinition(TypeSystemDefinitionNode definition, SchemaBuilder schema, bool builtIn)
    {
        switch (definition)
        {
            case SchemaDefinitionNode root:
                schema.Description = root.Description?.Value;
                ReadRoots(root, schema);
                break;
            case DirectiveDefinitionNode directive when schema.Directives.Find(directive.Name) is null:
                schema.Directives.Add(SdlDirectives.Read(directive, builtIn));
                break;
            case TypeDefinitionNode type when schema.Types.Find(type.Name) is null:
                var model = Create(type);
                model.Description = type.Description?.Value;
                model.IsBuiltIn = builtIn || model.IsBuiltIn;
                Fill(model, type);
                schema.Types.Add(model);
                break;
        }
    }

    private static void ReadExtension(TypeSystemDefinitionNode extension, SchemaBuilder schema)
    {
        if (extension is SchemaDefinitionNode root)
        {
            ReadRoots(root, schema);
        }
        else if (extension is TypeDefinitionNode type && schema.Types.Find(type.Name) is { } model)
        {
            Fill(model, type);
        }
    }

    private static void ReadRoots(SchemaDefinitionNode definition, SchemaBuilder schema)
    {
        schema.SchemaDirectives.AddRange(definition.Directives);
        foreach (var root in definition.OperationTypes)
        {
            switch (root.Operation)
            {
                case OperationType.Query:
                    schema.QueryTypeName = root.Type.Name;
                    break;
                case OperationType.Mutation:
                    schema.MutationTypeName = root.Type.Name;
                    break;
                case OperationType.Subscription:
                    schema.SubscriptionTypeName = root.Type.Name;
                    break;
            }
        }
    }

    private static TypeModel Create(TypeDefinitionNode definition) => definition switch
    {
        ScalarTypeNode =>
            BuiltInScalars.Create(definition.Name) ?? new ScalarModel(definition.Name, BuiltInScalars.Any),
        ObjectTypeNode => new ObjectModel(definition.Name),
        InterfaceTypeNode => new InterfaceModel(definition.Name),
        UnionTypeNode => new UnionModel(definition.Name),
        EnumTypeNode => new EnumModel(definition.Name),
        InputObjectTypeNode => new InputObjectModel(definition.Name),
        _ => throw new ArgumentOutOfRangeException(nameof(definition)),
    };

    /// <summary>An extension of another kind than its type adds nothing: a rule refuses it.</summary>
    private static void Fill(TypeModel model, TypeDefinitionNode definition)
    {
        model.Directives.AddRange(definition.Directives);
        SdlDirectives.ApplyTo(model);
        switch (model, definition)
        {
            case (ComplexModel complex, ComplexTypeNode node):
                complex.Interfaces.AddRange(node.Interfaces.Select(TypeRef.From));
                complex.Fields.AddRange(node.Fields.Select(SdlMembers.ReadField));
                break;
            case (UnionModel union, UnionTypeNode node):
                union.Types.AddRange(node.Members.Select(TypeRef.From));
                break;
            case (EnumModel enumeration, EnumTypeNode node):
                enumeration.Values.AddRange(node.Values.Select(SdlMembers.ReadEnumValue));
                break;
            case (InputObjectModel input, InputObjectTypeNode node):
                input.Fields.AddRange(node.Fields.Select(SdlMembers.ReadInputValue));
                break;
        }
    }
}
