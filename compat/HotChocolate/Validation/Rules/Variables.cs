using HotChocolate.Language;

namespace HotChocolate.Validation.Rules;

/// <summary>Looks for variables within literals.</summary>
internal static class Variables
{
    public static bool AreIn(ValueNode value) => value switch
    {
        VariableNode => true,
        ListValueNode list => Array.Exists(list.Items, AreIn),
        ObjectValueNode node => Array.Exists(node.Fields, given => AreIn(given.Value)),
        _ => false,
    };
}
