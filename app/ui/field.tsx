// Form controls with their label, hint and error: the error stands beside the field and is read out with it.
import type { HTMLInputTypeAttribute, ReactNode } from "react";

type Texts = { label: string; hint?: string | undefined; error?: string | undefined };

/** Ids of hint and error, in the order they are read. */
function describedBy(id: string, { hint, error }: Texts): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
}

function Around({ id, label, hint, error, children }: Texts & { id: string; children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && <small id={`${id}-hint`}>{hint}</small>}
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {children}
    </div>
  );
}

type TextFieldProps = Texts & {
  name: string;
  id?: string;
  value?: string | undefined;
  type?: HTMLInputTypeAttribute;
  inputMode?: "numeric" | "decimal" | "tel" | "email" | "search";
  autoComplete?: string;
  required?: boolean;
  maxLength?: number;
};

export function TextField({ id, name, label, hint, error, value, ...input }: TextFieldProps) {
  const at = id ?? name;
  return (
    <Around id={at} label={label} hint={hint} error={error}>
      <input
        className="input"
        id={at}
        name={name}
        defaultValue={value}
        {...input}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(at, { label, hint, error })}
      />
    </Around>
  );
}

export type Option = { value: string; label: string };

function Options({ options }: { options: readonly Option[] }) {
  return (
    <>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </>
  );
}

/** `groups` are options under a heading; `value` not among the options is offered as it stands, so that nothing typed is lost. */
export type SelectFieldProps = Texts & {
  name: string;
  value: string;
  options: readonly Option[];
  groups?: readonly { label: string; options: readonly Option[] }[];
};

export function SelectField({
  name,
  label,
  hint,
  error,
  value,
  options,
  groups = [],
}: SelectFieldProps) {
  const known = [...options, ...groups.flatMap((group) => group.options)].some(
    (option) => option.value === value,
  );
  return (
    <Around id={name} label={label} hint={hint} error={error}>
      <select
        className="input"
        id={name}
        name={name}
        defaultValue={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, { label, hint, error })}
      >
        <Options options={options} />
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            <Options options={group.options} />
          </optgroup>
        ))}
        {!known && <option value={value}>{value}</option>}
      </select>
    </Around>
  );
}

export type CheckFieldProps = {
  name: string;
  value: string;
  label: string;
  checked: boolean;
  count?: string | undefined;
};

/** One tick box of several; `count` stands at the end of the line. */
export function CheckField({ name, value, label, checked, count }: CheckFieldProps) {
  return (
    <label className="check">
      <input type="checkbox" name={name} value={value} defaultChecked={checked} />
      {label}
      {count !== undefined && <span>{count}</span>}
    </label>
  );
}

/** Controls that belong together under one heading, with an error of their own. */
export function FieldGroup({
  id,
  legend,
  error,
  children,
}: {
  id: string;
  legend: string;
  error?: string | undefined;
  children: ReactNode;
}) {
  return (
    <fieldset id={id} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{legend}</legend>
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {children}
    </fieldset>
  );
}
