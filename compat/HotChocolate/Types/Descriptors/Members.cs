using System.Linq.Expressions;
using System.Reflection;

namespace HotChocolate.Types.Descriptors;

/// <summary>The member that an expression names.</summary>
internal static class Members
{
    /// <exception cref="ArgumentException">The expression is no property and no method.</exception>
    public static MemberInfo Of(LambdaExpression expression)
    {
        var body = expression.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert
            ? convert.Operand
            : expression.Body;
        var member = body switch
        {
            MemberExpression { Member: PropertyInfo property } => property,
            MethodCallExpression call => (MemberInfo)call.Method,
            _ => throw new ArgumentException($"`{expression}` names no property and no method."),
        };

        // an expression names the member of the class that declares it, reflection that of the class asked
        var owner = expression.Parameters[0].Type;
        return member is PropertyInfo ? owner.GetProperty(member.Name) ?? member : member;
    }
}
