using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace Orleans.Serialization.Copying;

/// <summary>Writes the code that copies a type member by member, without running its constructors' checks.</summary>
internal static class MemberwiseCopy
{
    private static readonly MethodInfo CopyValue = typeof(Copying).GetMethod(nameof(Copying.Value))!;
    private static readonly MethodInfo Record = typeof(CopyContext).GetMethod(nameof(CopyContext.Record))!;
    private static readonly MethodInfo FromHandle = typeof(Type).GetMethod(nameof(Type.GetTypeFromHandle))!;
    private static readonly MethodInfo Uninitialized =
        typeof(RuntimeHelpers).GetMethod(nameof(RuntimeHelpers.GetUninitializedObject))!;

    public static Func<T, CopyContext, T> Of<T>(WireType wire)
    {
        var method = new DynamicMethod(
            $"Copy_{typeof(T).Name}", typeof(T), [typeof(T), typeof(CopyContext)], typeof(CopyContext).Module, true);
        var il = method.GetILGenerator();
        var copy = il.DeclareLocal(typeof(T));
        if (typeof(T).IsValueType)
        {
            il.Emit(OpCodes.Ldloca, copy);
            il.Emit(OpCodes.Initobj, typeof(T));
        }
        else
        {
            Create(il, typeof(T));
            il.Emit(OpCodes.Stloc, copy);
            if (!wire.Members.All(member => member.IsFixed))
            {
                il.Emit(OpCodes.Ldarg_1);
                il.Emit(OpCodes.Ldarg_0);
                il.Emit(OpCodes.Ldloc, copy);
                il.Emit(OpCodes.Callvirt, Record);
            }
        }

        foreach (var member in wire.Members)
        {
            CopyMember(il, typeof(T), copy, member);
        }

        il.Emit(OpCodes.Ldloc, copy);
        il.Emit(OpCodes.Ret);
        return method.CreateDelegate<Func<T, CopyContext, T>>();
    }

    // as the generated serializers do: a parameterless constructor runs, any other is passed by
    private static void Create(ILGenerator il, Type type)
    {
        var constructor = type.GetConstructor(
            BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, Type.EmptyTypes);
        if (constructor is not null)
        {
            il.Emit(OpCodes.Newobj, constructor);
            return;
        }

        il.Emit(OpCodes.Ldtoken, type);
        il.Emit(OpCodes.Call, FromHandle);
        il.Emit(OpCodes.Call, Uninitialized);
        il.Emit(OpCodes.Castclass, type);
    }

    private static void CopyMember(ILGenerator il, Type type, LocalBuilder copy, WireMember member)
    {
        il.Emit(type.IsValueType ? OpCodes.Ldloca : OpCodes.Ldloc, copy);
        if (type.IsValueType)
        {
            il.Emit(OpCodes.Ldarga_S, (byte)0);
        }
        else
        {
            il.Emit(OpCodes.Ldarg_0);
        }

        if (member.Field is { } field)
        {
            il.Emit(OpCodes.Ldfld, field);
        }
        else
        {
            il.Emit(OpCodes.Call, member.Property!.GetMethod!);
        }

        if (!member.IsShared)
        {
            il.Emit(OpCodes.Ldarg_1);
            il.Emit(OpCodes.Call, CopyValue.MakeGenericMethod(member.Type));
        }

        if (member.Field is { } target)
        {
            il.Emit(OpCodes.Stfld, target);
        }
        else
        {
            il.Emit(OpCodes.Call, member.Property!.SetMethod!);
        }
    }
}
