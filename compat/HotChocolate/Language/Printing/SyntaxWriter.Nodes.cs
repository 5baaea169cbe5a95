using System.Diagnostics;

namespace HotChocolate.Language;

internal sealed partial class SyntaxWriter
{
    public void Node(SyntaxNode node)
    {
        switch (node)
        {
            case DocumentNode document:
                Document(document);
                break;
            case ExecutableDefinitionNode definition:
                Executable(definition);
                break;
            case TypeSystemDefinitionNode definition:
                TypeSystem(definition);
                break;
            case SelectionNode selection:
                Selection(selection);
                break;
            case SelectionSetNode selectionSet:
                Indented("{", "}", selectionSet.Selections);
                break;
            case ValueNode value:
                Value(value);
                break;
            case TypeNode type:
                Type(type);
                break;
            default:
                Part(node);
                break;
        }
    }

    private void Document(DocumentNode document)
    {
        for (var i = 0; i < document.Definitions.Length; i++)
        {
            Text(i == 0 ? "" : "\n\n");
            Node(document.Definitions[i]);
        }
    }

    private void Part(SyntaxNode node)
    {
        switch (node)
        {
            case VariableDefinitionNode variable:
                Description(variable.Description);
                Node(variable.Variable);
                Text(": ").Node(variable.Type);
                Default(variable.DefaultValue);
                Directives(variable.Directives);
                break;
            case ArgumentNode argument:
                Text(argument.Name).Text(": ").Node(argument.Value);
                break;
            case ObjectFieldNode member:
                Text(member.Name).Text(": ").Node(member.Value);
                break;
            case DirectiveNode directive:
                Text("@").Text(directive.Name);
                if (directive.Arguments.Length > 0)
                {
                    Text("(").Joined(directive.Arguments, ", ");
                    Text(")");
                }

                break;
            case OperationTypeDefinitionNode operationType:
                Text(Keyword(operationType.Operation)).Text(": ").Node(operationType.Type);
                break;
            case FieldDefinitionNode member:
                Description(member.Description);
                Text(member.Name);
                Parameters(member.Arguments);
                Text(": ").Node(member.Type);
                Directives(member.Directives);
                break;
            case InputValueDefinitionNode member:
                Description(member.Description);
                Text(member.Name).Text(": ").Node(member.Type);
                Default(member.DefaultValue);
                Directives(member.Directives);
                break;
            case EnumValueDefinitionNode member:
                Description(member.Description);
                Text(member.Name);
                Directives(member.Directives);
                break;
            default:
                throw new UnreachableException($"A node of kind {node.Kind} has no canonical form.");
        }
    }

    private void Type(TypeNode type)
    {
        switch (type)
        {
            case NamedTypeNode named:
                Text(named.Name);
                break;
            case ListTypeNode list:
                Text("[").Node(list.ElementType);
                Text("]");
                break;
            case NonNullTypeNode nonNull:
                Node(nonNull.NullableType);
                Text("!");
                break;
        }
    }

    private void Default(ValueNode? value)
    {
        if (value is not null)
        {
            Text(" = ").Node(value);
        }
    }

    private static string Keyword(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        OperationType.Subscription => "subscription",
    };
}
