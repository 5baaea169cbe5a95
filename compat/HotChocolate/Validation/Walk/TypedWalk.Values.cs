using HotChocolate.Language;
using HotChocolate.Types.Model;
using HotChocolate.Validation.Rules;

namespace HotChocolate.Validation;

internal readonly partial struct TypedWalk
{
    /// <summary>Judges a value where the type is expected; where none is, only notes the variables.</summary>
    private void Value(
        ValueNode value,
        TypeRef? type,
        bool hasLocationDefault,
        ArgumentNode? argument = null,
        bool isOneOf = false)
    {
        switch (value)
        {
            case VariableNode variable:
                _facts.Variables.Add(new VariableUsage(variable, type, hasLocationDefault, isOneOf));
                break;
            case ListValueNode list:
                List(list, type, argument);
                break;
            case ObjectValueNode node:
                Object(node, type, argument);
                break;
            case NullValueNode:
                if (type is { IsNonNull: true })
                {
                    LiteralValues.Refuse(_context, value, type, argument);
                }

                break;
            default:
                if (type is not null)
                {
                    LiteralValues.CheckLeaf(_context, value, type, argument);
                }

                break;
        }
    }

    private void List(ListValueNode list, TypeRef? type, ArgumentNode? argument)
    {
        var element = type is { IsList: true } ? type.Element : null;
        if (type is not null && element is null)
        {
            LiteralValues.CheckLeaf(_context, list, type, argument);
        }

        foreach (var item in list.Items)
        {
            if (_context.IsFull)
            {
                return;
            }

            Value(item, element, hasLocationDefault: false, argument);
        }
    }

    private void Object(ObjectValueNode node, TypeRef? type, ArgumentNode? argument)
    {
        var input = type?.Type as InputObjectModel;
        InputFields.CheckUnique(_context, node);
        if (input is not null)
        {
            InputFields.CheckKnown(_context, node, input);
            InputFields.CheckRequired(_context, node, input);
            OneOfInputs.Check(_context, node, input);
        }
        else if (type is not null)
        {
            LiteralValues.CheckLeaf(_context, node, type, argument);
        }

        foreach (var given in node.Fields)
        {
            if (_context.IsFull)
            {
                return;
            }

            var definition = input?.Fields.Find(given.Name);
            var hasDefault = definition?.DefaultValue is not null;
            Value(given.Value, definition?.Type, hasDefault, argument, input is { IsOneOf: true });
        }
    }
}
