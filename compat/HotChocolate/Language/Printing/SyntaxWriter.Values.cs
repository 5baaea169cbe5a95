namespace HotChocolate.Language;

internal sealed partial class SyntaxWriter
{
    private void Value(ValueNode value)
    {
        switch (value)
        {
            case VariableNode variable:
                Text("$").Text(variable.Name);
                break;
            case IntegerNode number:
                Text(number.Value);
                break;
            case FloatValueNode number:
                Text(number.Value);
                break;
            case TextNode { Block: true } text:
                Lines(BlockStringText.Print(text.Value));
                break;
            case TextNode text:
                Text(StringText.Print(text.Value));
                break;
            case BooleanValueNode boolean:
                Text(boolean.Value ? "true" : "false");
                break;
            case NullValueNode:
                Text("null");
                break;
            case EnumValueNode name:
                Text(name.Value);
                break;
            case ListValueNode list:
                Text("[").Joined(list.Items, ", ");
                Text("]");
                break;
            case ObjectValueNode members:
                Text("{").Joined(members.Fields, ", ");
                Text("}");
                break;
        }
    }
}
