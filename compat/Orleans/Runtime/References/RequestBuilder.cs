using System.Reflection;
using System.Reflection.Emit;
using Orleans.Runtime.Calls;
using Orleans.Serialization.Copying;

namespace Orleans.Runtime.References;

/// <summary>Generates the request class of a method: its arguments as fields, their copies, and the call.</summary>
internal static class RequestBuilder
{
    private const MethodAttributes Override =
        MethodAttributes.Public | MethodAttributes.Virtual | MethodAttributes.Final | MethodAttributes.HideBySig;

    private static readonly MethodInfo CopyValue = typeof(Copying).GetMethod(nameof(Copying.Value))!;

    public static RequestType Build(ModuleBuilder module, Type interfaceType, MethodInfo method, int index)
    {
        var shape = new MethodShape(interfaceType, method);
        var parent = typeof(GrainRequest<>).MakeGenericType(shape.Result.Type);
        var type = module.DefineType(
            $"Request.{method.Name}_{index}", TypeAttributes.Public | TypeAttributes.Sealed,
            parent);
        var constructor = type.DefineDefaultConstructor(MethodAttributes.Public);
        var arguments = Array.ConvertAll(
            shape.Arguments, p => type.DefineField($"argument{p.Position}", p.ParameterType, FieldAttributes.Public));
        var shapeField = type.DefineField(
            "TheShape", typeof(MethodShape), FieldAttributes.Public | FieldAttributes.Static);
        Shape(type, shapeField);
        Call(type, parent, method, shape, arguments);
        CopyArguments(type, shape, arguments);
        GetArgument(type, arguments);
        SetArgument(type, arguments);
        type.CreateType().GetField("TheShape")!.SetValue(null, shape);
        return new RequestType(constructor, arguments);
    }

    private static ILGenerator Define(TypeBuilder type, MethodInfo overridden) =>
        type.DefineMethod(
            overridden.Name, Override | (overridden.IsSpecialName ? MethodAttributes.SpecialName : 0),
            overridden.ReturnType, Array.ConvertAll(overridden.GetParameters(), p => p.ParameterType))
            .GetILGenerator();

    private static void Shape(TypeBuilder type, FieldBuilder field)
    {
        var il = Define(type, typeof(GrainRequest).GetProperty(nameof(GrainRequest.Shape))!.GetMethod!);
        il.Emit(OpCodes.Ldsfld, field);
        il.Emit(OpCodes.Ret);
    }

    private static void Call(
        TypeBuilder type, Type parent, MethodInfo method, MethodShape shape, FieldBuilder[] arguments)
    {
        var il = Define(type, parent.GetMethod("Call")!);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Castclass, method.DeclaringType!);
        foreach (var argument in arguments)
        {
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldfld, argument);
        }

        il.Emit(OpCodes.Callvirt, method);
        var wrapping = typeof(Wrapping).GetMethod($"Of{shape.Result.Wrapping}")!;
        il.Emit(
            OpCodes.Call,
            wrapping.IsGenericMethodDefinition ? wrapping.MakeGenericMethod(shape.Result.Type) : wrapping);
        il.Emit(OpCodes.Ret);
    }

    private static void CopyArguments(TypeBuilder type, MethodShape shape, FieldBuilder[] arguments)
    {
        var il = Define(type, typeof(GrainRequest).GetMethod(nameof(GrainRequest.CopyArguments))!);
        for (var i = 0; i < arguments.Length; i++)
        {
            if (SharedTypes.Contains(arguments[i].FieldType)
                || shape.Arguments[i].IsDefined(typeof(ImmutableAttribute), false))
            {
                continue;
            }

            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldfld, arguments[i]);
            il.Emit(OpCodes.Ldarg_1);
            il.Emit(OpCodes.Call, CopyValue.MakeGenericMethod(arguments[i].FieldType));
            il.Emit(OpCodes.Stfld, arguments[i]);
        }

        il.Emit(OpCodes.Ret);
    }

    private static void GetArgument(TypeBuilder type, FieldBuilder[] arguments)
    {
        var il = Define(type, typeof(GrainRequest).GetMethod(nameof(GrainRequest.GetArgument))!);
        ByIndex(il, arguments, argument =>
        {
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldfld, argument);
            il.Emit(OpCodes.Box, argument.FieldType);
        });
    }

    private static void SetArgument(TypeBuilder type, FieldBuilder[] arguments)
    {
        var il = Define(type, typeof(GrainRequest).GetMethod(nameof(GrainRequest.SetArgument))!);
        ByIndex(il, arguments, argument =>
        {
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldarg_2);
            il.Emit(OpCodes.Unbox_Any, argument.FieldType);
            il.Emit(OpCodes.Stfld, argument);
        });
    }

    private static void ByIndex(ILGenerator il, FieldBuilder[] arguments, Action<FieldBuilder> arm)
    {
        var labels = Array.ConvertAll(arguments, _ => il.DefineLabel());
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Switch, labels);
        il.Emit(OpCodes.Ldstr, "index");
        il.Emit(OpCodes.Newobj, typeof(ArgumentOutOfRangeException).GetConstructor([typeof(string)])!);
        il.Emit(OpCodes.Throw);
        for (var i = 0; i < arguments.Length; i++)
        {
            il.MarkLabel(labels[i]);
            arm(arguments[i]);
            il.Emit(OpCodes.Ret);
        }
    }
}
