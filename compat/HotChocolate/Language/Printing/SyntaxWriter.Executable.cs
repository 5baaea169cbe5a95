namespace HotChocolate.Language;

internal sealed partial class SyntaxWriter
{
    private void Executable(ExecutableDefinitionNode definition)
    {
        Description(definition.Description);
        switch (definition)
        {
            case OperationDefinitionNode operation:
                OperationHead(operation);
                break;
            case FragmentDefinitionNode fragment:
                Text("fragment ").Text(fragment.Name).Text(" on ").Text(fragment.TypeCondition.Name);
                Directives(fragment.Directives);
                Text(" ");
                break;
        }

        Node(definition.SelectionSet);
    }

    private void OperationHead(OperationDefinitionNode operation)
    {
        if (operation is
            { Operation: OperationType.Query, Name: null, Variables: [], Directives: [], Description: null })
        {
            return;
        }

        Text(Keyword(operation.Operation));
        Text(operation is { Name: null, Variables: [] } ? "" : " ").Text(operation.Name ?? "");
        if (operation.Variables.Length > 0)
        {
            Text("(").Joined(operation.Variables, ", ");
            Text(")");
        }

        Directives(operation.Directives);
        Text(" ");
    }

    private void Selection(SelectionNode selection)
    {
        switch (selection)
        {
            case FieldNode selected:
                Text(selected.Alias is null ? "" : $"{selected.Alias}: ").Text(selected.Name);
                Arguments(selected);
                Directives(selected.Directives);
                if (selected.SelectionSet is not null)
                {
                    Text(" ").Node(selected.SelectionSet);
                }

                break;
            case FragmentSpreadNode spread:
                Text("...").Text(spread.Name);
                Directives(spread.Directives);
                break;
            case InlineFragmentNode fragment:
                Text("...").Text(fragment.TypeCondition is null ? "" : $" on {fragment.TypeCondition.Name}");
                Directives(fragment.Directives);
                Text(" ").Node(fragment.SelectionSet);
                break;
        }
    }

    private void Arguments(FieldNode selected)
    {
        if (selected.Arguments.Length == 0)
        {
            return;
        }

        var head = selected.Name.Length + (selected.Alias is null ? 0 : selected.Alias.Length + 2);
        if (head + PrintedLength(selected.Arguments) + 2 > LongestArgumentLine)
        {
            Indented("(", ")", selected.Arguments);
        }
        else
        {
            Text("(").Joined(selected.Arguments, ", ");
            Text(")");
        }
    }
}
