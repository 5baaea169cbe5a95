using HotChocolate.Language;
using HotChocolate.Types;
using HotChocolate.Types.Model;
using HotChocolate.Validation.Rules;

namespace HotChocolate.Validation;

/// <summary>
/// Goes once through every definition, knowing the type at each place, and asks the rules that judge single nodes.
/// Spreads are not followed. Types are null where the document names what does not exist.
/// </summary>
internal readonly partial struct TypedWalk
{
    private readonly ValidationContext _context;
    private readonly DefinitionFacts _facts;

    private TypedWalk(ValidationContext context, DefinitionFacts facts)
    {
        _context = context;
        _facts = facts;
    }

    public static void Walk(ValidationContext context)
    {
        foreach (var operation in context.Facts.Operations)
        {
            new TypedWalk(context, operation).Operation(operation.Node);
        }

        foreach (var fragment in context.Facts.Fragments.Values)
        {
            new TypedWalk(context, fragment).Fragment(fragment.Node);
        }
    }

    private void Operation(OperationDefinitionNode operation)
    {
        var root = _context.Schema.RootType(operation.Operation);
        RootTypeExistence.Check(_context, operation, root);
        VariableNames.Check(_context, operation);
        foreach (var variable in operation.Variables)
        {
            Variable(variable);
        }

        Directives(operation, operation.Directives, operation.Operation switch
        {
            OperationType.Query => DirectiveLocation.Query,
            OperationType.Mutation => DirectiveLocation.Mutation,
            OperationType.Subscription => DirectiveLocation.Subscription,
        });
        SelectionSet(operation.SelectionSet, root);
    }

    private void Variable(VariableDefinitionNode variable)
    {
        var type = VariableTypes.Check(_context, variable);
        Directives(variable, variable.Directives, DirectiveLocation.VariableDefinition);
        if (variable.DefaultValue is not null)
        {
            Value(variable.DefaultValue, type, hasLocationDefault: false);
        }
    }

    private void Fragment(FragmentDefinitionNode fragment)
    {
        var type = TypeConditions.Check(_context, fragment.TypeCondition);
        Directives(fragment, fragment.Directives, DirectiveLocation.FragmentDefinition);
        SelectionSet(fragment.SelectionSet, type);
    }

    private void SelectionSet(SelectionSetNode selectionSet, TypeModel? parent)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (_context.IsFull)
            {
                return;
            }

            switch (selection)
            {
                case FieldNode node:
                    Field(node, parent);
                    break;
                case FragmentSpreadNode spread:
                    Spread(spread, parent);
                    break;
                case InlineFragmentNode fragment:
                    InlineFragment(fragment, parent);
                    break;
            }
        }
    }

    private void Field(FieldNode node, TypeModel? parent)
    {
        var definition = parent is null ? null : _context.Schema.FindField(parent, node.Name);
        KnownFields.Check(_context, node, parent, definition);
        IntrospectionAllowed.Check(_context, node);
        LeafSelections.Check(_context, node, definition);
        SlicingArguments.Check(_context, node, definition);
        Directives(node, node.Directives, DirectiveLocation.Field);
        GivenArguments(node, node.Arguments, definition?.Arguments, definition?.Coordinate);
        if (node.SelectionSet is not null)
        {
            SelectionSet(node.SelectionSet, definition?.Type.Type);
        }
    }

    private void Spread(FragmentSpreadNode spread, TypeModel? parent)
    {
        _facts.Spreads.Add(spread);
        SpreadTargets.Check(_context, spread, parent);
        Directives(spread, spread.Directives, DirectiveLocation.FragmentSpread);
    }

    private void InlineFragment(InlineFragmentNode fragment, TypeModel? parent)
    {
        var type = parent;
        if (fragment.TypeCondition is not null)
        {
            type = TypeConditions.Check(_context, fragment.TypeCondition);
            PossibleSpreads.Check(_context, fragment, parent, type);
        }

        Directives(fragment, fragment.Directives, DirectiveLocation.InlineFragment);
        SelectionSet(fragment.SelectionSet, type);
    }
}
