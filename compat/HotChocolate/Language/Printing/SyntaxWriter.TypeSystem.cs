namespace HotChocolate.Language;

internal sealed partial class SyntaxWriter
{
    private void TypeSystem(TypeSystemDefinitionNode definition)
    {
        Description(definition.Description);
        Text(definition.IsExtension ? "extend " : "");
        switch (definition)
        {
            case SchemaDefinitionNode schema:
                Text("schema");
                Directives(schema.Directives);
                Block(schema.OperationTypes);
                break;
            case DirectiveDefinitionNode directive:
                Text("directive @").Text(directive.Name);
                Parameters(directive.Arguments);
                Text(directive.IsRepeatable ? " repeatable" : "");
                Text(" on ").Text(string.Join(" | ", directive.Locations));
                break;
            case TypeDefinitionNode type:
                TypeDefinition(type);
                break;
        }
    }

    private void TypeDefinition(TypeDefinitionNode definition)
    {
        switch (definition)
        {
            case ScalarTypeNode scalar:
                Head("scalar ", scalar, []);
                break;
            case ObjectTypeNode type:
                Head("type ", type, type.Interfaces);
                Block(type.Fields);
                break;
            case InterfaceTypeNode type:
                Head("interface ", type, type.Interfaces);
                Block(type.Fields);
                break;
            case UnionTypeNode union:
                Head("union ", union, []);
                if (union.Members.Length > 0)
                {
                    Text(" = ").Joined(union.Members, " | ");
                }

                break;
            case EnumTypeNode enumeration:
                Head("enum ", enumeration, []);
                Block(enumeration.Values);
                break;
            case InputObjectTypeNode input:
                Head("input ", input, []);
                Block(input.Fields);
                break;
        }
    }

    private void Head(string keyword, TypeDefinitionNode definition, NamedTypeNode[] interfaces)
    {
        Text(keyword).Text(definition.Name);
        if (interfaces.Length > 0)
        {
            Text(" implements ").Joined(interfaces, " & ");
        }

        Directives(definition.Directives);
    }

    /// <summary>Arguments of a definition: each on a line of its own as soon as one needs more than a line.</summary>
    private void Parameters(InputValueDefinitionNode[] parameters)
    {
        if (parameters.Length == 0)
        {
            return;
        }

        if (Array.Exists(parameters, parameter => SyntaxPrinter.Print(parameter).Contains('\n')))
        {
            Indented("(", ")", parameters);
        }
        else
        {
            Text("(").Joined(parameters, ", ");
            Text(")");
        }
    }
}
